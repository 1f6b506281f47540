namespace LacDuong.Training.Scheduling;

/// <summary>The words that sessions and their changes are written with in one language.</summary>
internal sealed record TimetableWords
{
    public static TimetableWords Vietnamese { get; } = new()
    {
        Parts = ["Sáng", "Chiều", "Tối"],
        Opening = "Khai giảng",
        Closing = "Bế giảng",
        Assessment = "Kiểm tra, viết thu hoạch",
        Discussion = "Thảo luận",
        FieldStudy = "Nghiên cứu thực tế",
        Break = "Nghỉ giải lao",
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
    };

    public static TimetableWords English { get; } = new()
    {
        Parts = ["Morning", "Afternoon", "Evening"],
        Opening = "Opening",
        Closing = "Closing",
        Assessment = "Assessment",
        Discussion = "Discussion",
        FieldStudy = "Field study",
        Break = "Break",
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
    };

    /// <summary>The half-days by themselves, in the order of <see cref="DayPart"/>.</summary>
    public required string[] Parts { get; init; }

    public required string Opening { get; init; }

    public required string Closing { get; init; }

    public required string Assessment { get; init; }

    public required string Discussion { get; init; }

    public required string FieldStudy { get; init; }

    public required string Break { get; init; }

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
}
