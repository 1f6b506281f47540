namespace LacDuong.Training;

/// <summary>Periods (tiết) in a row within a day part: the number of the first one, and how many there are.</summary>
/// <remarks>Runs are equal when all members are. The default is a run of no period.</remarks>
/// <param name="Part">The day part.</param>
/// <param name="First">The number of the first period, counted from one in the day part.</param>
/// <param name="Count">How many periods there are.</param>
[JsonConverter(typeof(TrainingJsonConverter))]
public readonly record struct PeriodRun(DayPart Part, int First, int Count);
