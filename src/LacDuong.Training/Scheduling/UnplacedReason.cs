namespace LacDuong.Training.Scheduling;

/// <summary>Why an activity is unplaced in a draft. The default is <see cref="NoDayPart"/>.</summary>
public enum UnplacedReason
{
    /// <summary>
    /// The class lacks a half-day to teach in: its days are unknown, all of them are non-teaching days, all lack bells, or others hold
    /// them all.
    /// </summary>
    NoDayPart,

    /// <summary>The half-days are full.</summary>
    NoTimeLeft,

    /// <summary>A lecturer of the topic is absent. If all lecturers could always come, more of the topic would have a place.</summary>
    LecturerAway,
}
