namespace TrainingApi;

/// <summary>The result of an import.</summary>
/// <param name="Saved">The number of courses that were saved.</param>
internal sealed record ImportResult(int Saved);
