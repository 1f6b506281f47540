namespace TrainingApi;

/// <summary>The limits on what a request may send.</summary>
internal static class Limits
{
    /// <summary>The bytes of one document. A course with thousands of learners has fewer.</summary>
    public const long Document = 10_000_000;

    /// <summary>The bytes of JSON Lines. Only one line at a time is in memory.</summary>
    public const long Lines = 1_000_000_000;
}
