namespace LacDuong.Training.Scheduling;

/// <summary>The words that sessions, their changes, and what has no place in a draft are written with in one language.</summary>
internal sealed record TimetableWords
{
    public static TimetableWords Vietnamese { get; } = new()
    {
        Parts = ["Sáng", "Chiều", "Tối"],
        BeforeHalfDay = "",
        Added = "thêm vào ",
        Removed = "bỏ, trước đây vào ",
        MovedFrom = "chuyển từ ",
        MovedTo = " sang ",
        InListOnly = "đổi thứ tự trong danh sách, vẫn vào ",
        ChangedFrom = " từ ",
        ChangedTo = " thành ",
        Nothing = "không có",
        MemberActivity = "đổi nội dung",
        MemberLecturers = "đổi giảng viên",
        MemberRoom = "đổi phòng",
        MemberAnnotations = "đổi ghi chú",
        Unplaced = "chưa xếp được",
        PeriodsUnplaced = "còn {0} tiết chưa xếp được",
        HalfDaysUnplaced = "còn {0} buổi chưa xếp được",
        Because = ", vì ",
        NoHalfDay = "lớp không có buổi nào để xếp",
        NoTimeLeft = "các buổi đã kín",
        LecturerAway = "giảng viên không đến được",
    };

    public static TimetableWords English { get; } = new()
    {
        Parts = ["Morning", "Afternoon", "Evening"],
        BeforeHalfDay = "the ",
        Added = "added on ",
        Removed = "removed, was on ",
        MovedFrom = "moved from ",
        MovedTo = " to ",
        InListOnly = "put elsewhere in the list, still on ",
        ChangedFrom = " from ",
        ChangedTo = " to ",
        Nothing = "none",
        MemberActivity = "activity changed",
        MemberLecturers = "lecturers changed",
        MemberRoom = "room changed",
        MemberAnnotations = "annotations changed",
        Unplaced = "not placed",
        PeriodsUnplaced = "periods not placed: {0}",
        HalfDaysUnplaced = "half-days not placed: {0}",
        Because = ", because ",
        NoHalfDay = "the class has no half-day to teach in",
        NoTimeLeft = "the half-days are full",
        LecturerAway = "a lecturer cannot come",
    };

    /// <summary>The half-days by themselves, in the order of <see cref="DayPart"/>.</summary>
    public required string[] Parts { get; init; }

    /// <summary>What stands before a half-day with its date within a sentence.</summary>
    public required string BeforeHalfDay { get; init; }

    public required string Added { get; init; }

    public required string Removed { get; init; }

    public required string MovedFrom { get; init; }

    public required string MovedTo { get; init; }

    public required string InListOnly { get; init; }

    public required string ChangedFrom { get; init; }

    public required string ChangedTo { get; init; }

    /// <summary>What stands for no lecturer, or no room.</summary>
    public required string Nothing { get; init; }

    public required string MemberActivity { get; init; }

    public required string MemberLecturers { get; init; }

    public required string MemberRoom { get; init; }

    public required string MemberAnnotations { get; init; }

    public required string Unplaced { get; init; }

    /// <summary>That periods of a topic have no place; <c>{0}</c> is their number.</summary>
    public required string PeriodsUnplaced { get; init; }

    /// <summary>That half-days of the assessment have no place; <c>{0}</c> is their number.</summary>
    public required string HalfDaysUnplaced { get; init; }

    public required string Because { get; init; }

    public required string NoHalfDay { get; init; }

    public required string NoTimeLeft { get; init; }

    public required string LecturerAway { get; init; }
}
