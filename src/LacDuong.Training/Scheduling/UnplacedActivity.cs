using System.Globalization;

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
    {
        SessionWording wording = new(Guard.Against.Null(language), document);
        return $"{wording.TitleOf(Activity)}: {(wording.Dates.Language == LanguageTag.English ? InEnglish() : InVietnamese())}";
    }

    private string InVietnamese()
    {
        string amount = Periods is not null ? $"còn {Number(Periods)} tiết chưa xếp được" : HalfDays is not null ? $"còn {Number(HalfDays)} buổi chưa xếp được" : "chưa xếp được";
        string reason = Reason switch
        {
            UnplacedReason.NoHalfDay => "lớp không có buổi nào để xếp",
            UnplacedReason.NoTimeLeft => "các buổi đã kín",
            _ => "giảng viên không đến được",
        };
        return $"{amount}, vì {reason}";
    }

    private string InEnglish()
    {
        string amount = Periods is not null ? $"periods not placed: {Number(Periods)}" : HalfDays is not null ? $"half-days not placed: {Number(HalfDays)}" : "not placed";
        string reason = Reason switch
        {
            UnplacedReason.NoHalfDay => "the class has no half-day to teach in",
            UnplacedReason.NoTimeLeft => "the half-days are full",
            _ => "a lecturer cannot come",
        };
        return $"{amount}, because {reason}";
    }

    private static string? Number(int? count) => count?.ToString(CultureInfo.InvariantCulture);
}
