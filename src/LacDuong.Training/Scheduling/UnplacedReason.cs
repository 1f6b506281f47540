namespace LacDuong.Training.Scheduling;

/// <summary>Why something has no place in a draft. The default is <see cref="NoHalfDay"/>.</summary>
public enum UnplacedReason
{
    /// <summary>There is no half-day to teach in: the class's days are not known, none is a teaching day, or none has bells.</summary>
    NoHalfDay,

    /// <summary>The half-days are full.</summary>
    NoTimeLeft,

    /// <summary>A lecturer of the topic cannot come: had they all been able to, more of it would have been placed.</summary>
    LecturerAway,
}
