namespace TrainingApi;

/// <summary>What became of an import.</summary>
/// <param name="Saved">How many courses were saved.</param>
internal sealed record ImportResult(int Saved);
