namespace LacDuong.Training;

/// <summary>The uncertain facts about a unit of <see cref="VietnamUnits"/>. The default is <see cref="None"/>.</summary>
[Flags]
public enum UnitCaveats
{
    /// <summary>Every fact comes from the text of a resolution, or agrees among all sources.</summary>
    None = 0,

    /// <summary>
    /// The unit existed before the data begins, or its first day is only the first one in the register. The real day is after the
    /// annotation <c>start.after</c>, and at the latest <c>start.by</c>.
    /// </summary>
    FirstDayNotKnown = 1,

    /// <summary>
    /// The last day is only the one before the unit disappears from the register. The change is after the annotation <c>end.after</c>, and
    /// at the latest <c>end.by</c>.
    /// </summary>
    LastDayNotKnown = 2,

    /// <summary>The unit ended, and its successors are unknown. Show it as ended rather than abolished.</summary>
    SuccessorsNotKnown = 4,

    /// <summary>The change that created the unit comes from the register of codes. The text of its resolution is unseen.</summary>
    TextNotSeen = 8,
}
