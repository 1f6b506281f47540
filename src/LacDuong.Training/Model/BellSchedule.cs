namespace LacDuong.Training;

/// <summary>The times of a day's periods (tiết), by half-day, as a centre rings them.</summary>
/// <remarks>
/// In each half-day a period starts at or after the end of the one before it. A half-day without periods has no bells. The length of a
/// period is the centre's:
/// 45 minutes are usual. Schedules are equal when their periods are.
/// </remarks>
/// <example><code>
/// BellSchedule bells = new()
/// {
///     Morning = [TimeRange.Parse("07:30/08:15"), TimeRange.Parse("08:20/09:05")],
/// };
/// </code></example>
[WireObject("bell schedule")]
public sealed partial record BellSchedule
{
    /// <summary>The periods of the morning, in order.</summary>
    [Wire(MayFollow = nameof(MayFollow))]
    public partial ValueList<TimeRange> Morning { get; init; }

    /// <summary>The periods of the afternoon, in order.</summary>
    [Wire(MayFollow = nameof(MayFollow))]
    public partial ValueList<TimeRange> Afternoon { get; init; }

    /// <summary>The periods of the evening, in order.</summary>
    [Wire(MayFollow = nameof(MayFollow))]
    public partial ValueList<TimeRange> Evening { get; init; }

    /// <summary>The periods of a half-day, in order; none where it has no bells.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is no half-day.</exception>
    public ValueList<TimeRange> For(DayPart part) => part switch
    {
        DayPart.Morning => Morning,
        DayPart.Afternoon => Afternoon,
        DayPart.Evening => Evening,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "There is no such half-day."),
    };

    /// <summary>Whether a period may be the next one after another.</summary>
    internal static bool MayFollow(TimeRange previous, TimeRange next) => next.StartMinute >= previous.EndMinute;
}
