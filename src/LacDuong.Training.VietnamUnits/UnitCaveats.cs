namespace LacDuong.Training;

/// <summary>What isn't certain of a unit of <see cref="VietnamUnits"/>. The default is <see cref="None"/>.</summary>
[Flags]
public enum UnitCaveats
{
    /// <summary>All that the data says is from the text of a resolution, or agrees among all sources.</summary>
    None = 0,

    /// <summary>
    /// The unit was there before the data begins, or its first day is only the first on which the register shows it. The real day is after
    /// the annotation <c>start.after</c>, and at the latest <c>start.by</c>.
    /// </summary>
    FirstDayNotKnown = 1,

    /// <summary>
    /// The last day is only the one before the register no longer shows the unit. The change lies after the annotation <c>end.after</c> and
    /// is at the latest <c>end.by</c>.
    /// </summary>
    LastDayNotKnown = 2,

    /// <summary>The unit ended, and the data doesn't say what it passed to. Don't show it as abolished.</summary>
    SuccessorsNotKnown = 4,

    /// <summary>The change that made the unit is from the register of codes. The text of its resolution wasn't seen.</summary>
    TextNotSeen = 8,
}
