namespace LacDuong.Training.Office;

/// <summary>A name as a list has it, with the title before it and the words behind it.</summary>
internal readonly record struct LearnerName(PersonName Name, string? Title, string? Besides);
