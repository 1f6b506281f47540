namespace LacDuong.Training.Scheduling;

/// <summary>Something that has no place in a draft, wholly or in part, and why.</summary>
/// <remarks>Items are equal when all members are.</remarks>
public sealed record UnplacedActivity
{
    /// <summary>The activity.</summary>
    public required Activity Activity { get; init; }

    /// <summary>Why it has no place.</summary>
    public required UnplacedReason Reason { get; init; }

    /// <summary>How many periods of a topic have no place, at least one; null where there are no bells, and of other activities.</summary>
    public int? Periods { get; init; }

    /// <summary>How many half-days of the assessment have no place, at least one; null of other activities.</summary>
    public int? HalfDays { get; init; }

    /// <summary>What has no place and why, on one line: «Công tác dân vận chính quyền: còn 2 tiết chưa xếp được, vì các buổi đã kín».</summary>
    /// <param name="language">The reader's language: English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <param name="document">Where the titles of topics are; a topic that is not there is given by its reference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Summary(LanguageTag language, TrainingDocument? document = null)
        => new SessionWording(Guard.Against.Null(language), document).Describe(this);
}
