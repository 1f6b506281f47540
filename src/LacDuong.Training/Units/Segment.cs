namespace LacDuong.Training;

/// <summary>Consecutive days, as <see cref="DayNumber"/>s, and the unit that they belong to.</summary>
/// <param name="First">The first day, inclusive.</param>
/// <param name="Until">The day after the last.</param>
/// <param name="Unit">The number of the unit.</param>
internal readonly record struct Segment(int First, int Until, int Unit);
