namespace LacDuong.Training;

/// <summary>Days in a row, as <see cref="DayNumber"/>s, and whose they are.</summary>
/// <param name="First">The first day, inclusive.</param>
/// <param name="Until">The day after the last.</param>
/// <param name="Unit">The number of the unit.</param>
internal readonly record struct Segment(int First, int Until, int Unit);
