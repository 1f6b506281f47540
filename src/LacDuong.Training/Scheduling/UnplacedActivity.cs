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

    /// <summary>What has no place and why, in one sentence to a reader, without a full stop; a topic is named by its reference.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is null or neither.</exception>
    public string Message(string language) => Guard.Against.Null(language) switch
    {
        "vi" => $"{NameInVietnamese}: {AmountInVietnamese}, vì {ReasonInVietnamese}",
        "en" => $"{NameInEnglish}: {AmountInEnglish}, because {ReasonInEnglish}",
        _ => throw new ArgumentException($"There are messages in vi and en, not in '{language}'.", nameof(language)),
    };

    private string NameInVietnamese => Activity switch
    {
        Activity.Teaching teaching => $"Chuyên đề {teaching.Topic}",
        Activity.Opening => "Khai giảng",
        Activity.Closing => "Bế giảng",
        _ => "Đánh giá kết quả",
    };

    private string NameInEnglish => Activity switch
    {
        Activity.Teaching teaching => $"Topic {teaching.Topic}",
        Activity.Opening => "Opening",
        Activity.Closing => "Closing",
        _ => "Assessment",
    };

    private string AmountInVietnamese
        => Periods is int periods ? string.Create(CultureInfo.InvariantCulture, $"còn {periods} tiết chưa xếp được")
        : HalfDays is int halfDays ? string.Create(CultureInfo.InvariantCulture, $"còn {halfDays} buổi chưa xếp được")
        : "chưa xếp được";

    private string AmountInEnglish
        => Periods is int periods ? string.Create(CultureInfo.InvariantCulture, $"periods not placed: {periods}")
        : HalfDays is int halfDays ? string.Create(CultureInfo.InvariantCulture, $"half-days not placed: {halfDays}")
        : "not placed";

    private string ReasonInVietnamese => Reason switch
    {
        UnplacedReason.NoHalfDay => "lớp không có buổi nào để xếp",
        UnplacedReason.NoTimeLeft => "các buổi đã kín",
        _ => "giảng viên không đến được",
    };

    private string ReasonInEnglish => Reason switch
    {
        UnplacedReason.NoHalfDay => "the class has no half-day to teach in",
        UnplacedReason.NoTimeLeft => "the half-days are full",
        _ => "a lecturer cannot come",
    };
}
