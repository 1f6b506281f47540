namespace LacDuong.Training.Scheduling;

/// <summary>Why something has no place in a draft. The default is <see cref="NoDayPart"/>.</summary>
public enum UnplacedReason
{
    /// <summary>
    /// There is no day part to teach in: the class's days aren't known, none is a teaching day, none has bells, or others hold them all.
    /// </summary>
    NoDayPart,

    /// <summary>The day parts are full.</summary>
    NoTimeLeft,

    /// <summary>A lecturer of the topic can't come: if all lecturers could always come, more of the topic would have a place.</summary>
    LecturerAway,
}
