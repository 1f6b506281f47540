namespace LacDuong.Training;

/// <summary>Consecutive periods (tiết) within a day part: the number of the first one, and how many follow from it.</summary>
/// <remarks>Runs are equal if all members are. The default is an empty run.</remarks>
/// <param name="Part">The day part.</param>
/// <param name="First">The number of the first period, counted from one in the day part.</param>
/// <param name="Count">The number of periods.</param>
[JsonConverter(typeof(TrainingJsonConverter))]
public readonly record struct PeriodRun(DayPart Part, int First, int Count);
