namespace LacDuong.Training.Office;

/// <summary>A column of a class list, as an import found it.</summary>
/// <param name="Column">The number of the column, from 1.</param>
/// <param name="Heading">The text above the column. Several rows are joined by a space.</param>
/// <param name="Meaning">The meaning of the column, or null if the import left the column out.</param>
public sealed record RosterHeading(int Column, string Heading, RosterColumn? Meaning);
