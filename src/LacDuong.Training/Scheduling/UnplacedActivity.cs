namespace LacDuong.Training.Scheduling;

/// <summary>Something that has no place in a draft, wholly or in part, and why.</summary>
/// <remarks>Two are equal when all members are.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record UnplacedActivity
{
    /// <summary>The activity.</summary>
    public required TrainingActivity Activity { get; init; }

    /// <summary>Why it has no place.</summary>
    public required UnplacedReason Reason { get; init; }

    /// <summary>How many periods of a topic have no place, at least one; null without bells, and for other activities.</summary>
    public int? Periods { get; init; }

    /// <summary>
    /// How many day parts of the assessment or of an activity of the course have no place, at least one; null for the opening, topics and
    /// the closing.
    /// </summary>
    public int? DayParts { get; init; }

    /// <summary>Describes on one line what has no place and why: «dv/1: còn 2 tiết chưa xếp được, vì các buổi đã kín».</summary>
    /// <param name="language">The reader's language: English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <param name="document">Where the titles of topics are. A topic that isn't there is given by its reference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language, TrainingDocument? document = null)
        => new SessionWording(Guard.Against.Null(language), document).Describe(this);
}
