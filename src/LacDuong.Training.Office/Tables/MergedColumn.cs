namespace LacDuong.Training.Office;

/// <summary>The latest merged area over a column, and the value of its first cell.</summary>
internal readonly record struct MergedColumn(MergedArea? Area, Cell First);
