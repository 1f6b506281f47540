using LacDuong.Training;
using LacDuong.Training.Wording;

namespace LacDuong2022;

/// <summary>The labels of the course sheet in one language.</summary>
internal sealed record SheetLabels
{
    public required LanguageTag Language { get; init; }

    public required string Course { get; init; }

    public required string Lead { get; init; }

    public required string Partner { get; init; }

    public required string Dates { get; init; }

    public required string StatedDays { get; init; }

    public required string Learners { get; init; }

    public required string Categories { get; init; }

    public required string Topics { get; init; }

    public required string Assessment { get; init; }

    public required string ReflectionHalfDays { get; init; }

    public required string Objectives { get; init; }

    public required string References { get; init; }

    public required string Source { get; init; }

    public required string Proposal { get; init; }

    public required string Opening { get; init; }

    public required string Closing { get; init; }

    public required string Reflection { get; init; }

    public required string NothingLeft { get; init; }

    public required string Findings { get; init; }

    public required string NoFindings { get; init; }

    public static SheetLabels Vietnamese { get; } = new()
    {
        Language = LanguageTag.Vietnamese,
        Course = "Lớp",
        Lead = "Đơn vị chủ trì",
        Partner = "Đơn vị phối hợp",
        Dates = "Thời gian",
        StatedDays = "{0} ({1} ngày)",
        Learners = "Số học viên",
        Categories = "Đối tượng",
        Topics = "Chuyên đề",
        Assessment = "Đánh giá kết quả",
        ReflectionHalfDays = "{0} buổi viết bài thu hoạch",
        Objectives = "Mục tiêu",
        References = "Căn cứ",
        Source = "Nguồn",
        Proposal = "Lịch học đề xuất (do chương trình này lập, không phải kế hoạch của Trung tâm: bài báo không nêu lịch)",
        Opening = "Khai giảng",
        Closing = "Bế giảng",
        Reflection = "Viết bài thu hoạch",
        NothingLeft = "Không còn nội dung nào chưa xếp",
        Findings = "Kiểm tra",
        NoFindings = "Không có điểm nào cần xem lại",
    };

    public static SheetLabels English { get; } = new()
    {
        Language = LanguageTag.English,
        Course = "Course",
        Lead = "Lead",
        Partner = "Partner",
        Dates = "Dates",
        StatedDays = "{0} ({1} days)",
        Learners = "Learners",
        Categories = "Participants",
        Topics = "Topics",
        Assessment = "Assessment",
        ReflectionHalfDays = "half-days of writing a reflection paper: {0}",
        Objectives = "Objectives",
        References = "Resting on",
        Source = "Source",
        Proposal = "Proposed timetable (by this program, not the centre's plan: the article gives none)",
        Opening = "Opening",
        Closing = "Closing",
        Reflection = "Writing the reflection paper",
        NothingLeft = "Nothing is left over",
        Findings = "Validation",
        NoFindings = "Nothing was found",
    };

    public DateWording Wording => DateWording.Get(Language);
}
