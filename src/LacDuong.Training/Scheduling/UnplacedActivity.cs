namespace LacDuong.Training.Scheduling;

/// <summary>An activity that is wholly or partly unplaced in a draft, and the reason.</summary>
/// <remarks>Two are equal if all members are equal.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record UnplacedActivity
{
    /// <summary>The activity.</summary>
    public required TrainingActivity Activity { get; init; }

    /// <summary>The reason why the activity is unplaced.</summary>
    public required UnplacedReason Reason { get; init; }

    /// <summary>The number of unplaced periods of a topic, at least one. Null if bells are missing, and for other activities.</summary>
    public int? Periods { get; init; }

    /// <summary>
    /// The number of unplaced half-days of the assessment or of an activity of the course, at least one. Null for the opening, topics and
    /// the closing.
    /// </summary>
    public int? DayParts { get; init; }

    /// <summary>Describes on one line what is unplaced and why: «dv/1: còn 2 tiết chưa xếp được, vì các buổi đã kín».</summary>
    /// <param name="language">The reader's language: English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <param name="document">The source of the titles of topics. A topic missing from it is named by its reference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language, TrainingDocument? document = null)
        => new SessionWording(language, document).Describe(this);
}
