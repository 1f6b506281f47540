namespace LacDuong.Training.Office;

/// <summary>A column of a class list as it was found.</summary>
/// <param name="Column">The number of the column, from 1.</param>
/// <param name="Heading">What stands over it, rows of it joined by a space.</param>
/// <param name="Meaning">What it was taken for, or null if it was left out.</param>
public sealed record RosterHeading(int Column, string Heading, RosterColumn? Meaning);
