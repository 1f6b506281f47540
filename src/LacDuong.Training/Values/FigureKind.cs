namespace LacDuong.Training;

/// <summary>The exactness of a <see cref="Figure"/>. The default is <see cref="Exact"/>.</summary>
public enum FigureKind
{
    /// <summary>The number itself: «59».</summary>
    Exact,

    /// <summary>About the number: «khoảng 100».</summary>
    About,

    /// <summary>Nearly the number, and less than it: «gần 100», «chưa đến 100».</summary>
    FewerThan,

    /// <summary>Somewhat more than the number: «hơn 200», «trên 200».</summary>
    MoreThan,

    /// <summary>From one number to another: «3800 đến 4000».</summary>
    Between,
}
