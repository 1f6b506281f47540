namespace LacDuong.Training.Office;

/// <summary>A column of a plan as it was found.</summary>
/// <param name="Column">The number of the column, from 1.</param>
/// <param name="Heading">What stands over it.</param>
/// <param name="IsRead">Whether it was recognised; what it says was left out else.</param>
public sealed record TimetableHeading(int Column, string Heading, bool IsRead);
