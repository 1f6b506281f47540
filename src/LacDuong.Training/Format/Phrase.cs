namespace LacDuong.Training;

/// <summary>A phrase in the reader's language: a key of the message resources, and the argument of its text.</summary>
internal readonly record struct Phrase(string Key, string? Argument = null);
