namespace TrainingApi;

/// <summary>The clashes of a document.</summary>
internal sealed record ClashList(IReadOnlyList<FoundClash> Clashes);
