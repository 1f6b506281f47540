namespace TrainingApi;

/// <summary>How much a request may send.</summary>
internal static class Limits
{
    /// <summary>The bytes of one document: a course of thousands of learners has less.</summary>
    public const long Document = 10_000_000;

    /// <summary>The bytes of JSON Lines, of which no more than a line is in memory at once.</summary>
    public const long Lines = 1_000_000_000;

    /// <summary>How many revisions of a course a calendar goes back. What was removed longer ago is in it no more.</summary>
    public const int Revisions = 20;
}
