namespace LacDuong.Training;

/// <summary>Something to be said in the reader's language: a key of the message resources, and what goes into its text.</summary>
internal readonly record struct Phrase(string Key, string? Argument = null);
