namespace LacDuong.Training.Scheduling;

/// <summary>Periods (tiết) in a row within a half-day: from the first on, so many.</summary>
/// <remarks>Runs are equal when all members are. The default is no run: its count is zero.</remarks>
/// <param name="Part">The half-day.</param>
/// <param name="First">The number of the first period, counted from one in the half-day.</param>
/// <param name="Count">How many periods there are.</param>
public readonly record struct PeriodRun(DayPart Part, int First, int Count);
