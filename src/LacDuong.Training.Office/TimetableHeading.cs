namespace LacDuong.Training.Office;

/// <summary>A column of a plan, as an import found it.</summary>
/// <param name="Column">The number of the column, from 1.</param>
/// <param name="Heading">The text above the column.</param>
/// <param name="IsRead">Whether the import recognised the column. If false, its cells were left out.</param>
public sealed record TimetableHeading(int Column, string Heading, bool IsRead);
