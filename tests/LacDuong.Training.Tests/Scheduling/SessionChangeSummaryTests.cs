using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class SessionChangeSummaryTests
{
    private static readonly Session s_session = new()
    {
        Code = new("s-2"),
        Date = new LocalDate(2022, 5, 25),
        Part = DayPart.Morning,
        Activity = new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/2") },
        Lecturers = [new("gv-1")],
    };

    private static readonly TrainingDocument s_document = new()
    {
        Catalogues =
        [
            new TopicCatalogue
            {
                Code = new("dv"),
                Title = new("Công tác dân vận"),
                Topics =
                [
                    new Topic { Code = new("2"), Title = new("Chuyên đề 2", "Topic 2") },
                    new Topic { Code = new("3"), Title = new("Chuyên đề 3", "Topic 3") },
                ],
            },
        ],
        Lecturers =
        [
            new Lecturer { Code = new("gv-1"), Name = new PersonName("Nguyễn", "Văn", "An"), Title = "ThS." },
            new Lecturer { Code = new("gv-2"), Name = PersonName.FromSingleName("K'Brêm") },
        ],
        Rooms = [new Room { Code = new("p-1"), Name = new("Hội trường", "Hall") }],
    };

    public static TheoryData<Session?, Session?, string, string> Changes => new()
    {
        {
            s_session, s_session with { Date = new LocalDate(2022, 5, 26), Part = DayPart.Afternoon },
            "Chuyên đề 2: chuyển từ sáng 25/5 sang chiều 26/5",
            "Topic 2: moved from the morning of 25 May to the afternoon of 26 May"
        },
        {
            s_session, s_session with { Date = new LocalDate(2023, 1, 9), Time = TimeRange.Parse("07:30/09:05") },
            "Chuyên đề 2: chuyển từ sáng 25/5/2022 sang sáng 09/01/2023, 07:30–09:05",
            "Topic 2: moved from the morning of 25 May 2022 to the morning of 9 January 2023, 07:30–09:05"
        },
        { null, s_session, "Chuyên đề 2: thêm vào sáng 25/5", "Topic 2: added on the morning of 25 May" },
        { s_session, null, "Chuyên đề 2: bỏ, trước đây vào sáng 25/5", "Topic 2: removed, was on the morning of 25 May" },
        {
            s_session, s_session with { Lecturers = [new("gv-2"), new("gv-3")], Room = new("p-1") },
            "Chuyên đề 2: đổi giảng viên từ ThS. Nguyễn Văn An thành K'Brêm, gv-3; đổi phòng từ không có thành Hội trường",
            "Topic 2: lecturers changed from ThS. Nguyễn Văn An to K'Brêm, gv-3; room changed from none to Hall"
        },
        {
            s_session with { Room = new("p-1") }, s_session with { Room = new("p-2") },
            "Chuyên đề 2: đổi phòng từ Hội trường thành p-2",
            "Topic 2: room changed from Hall to p-2"
        },
        {
            s_session with { Room = new("p-1") }, s_session with { Date = new LocalDate(2022, 5, 26), Room = new("p-2") },
            "Chuyên đề 2: chuyển từ sáng 25/5 sang sáng 26/5; đổi phòng từ Hội trường thành p-2",
            "Topic 2: moved from the morning of 25 May to the morning of 26 May; room changed from Hall to p-2"
        },
        {
            s_session with { Room = new("p-1") }, s_session,
            "Chuyên đề 2: đổi phòng từ Hội trường thành không có",
            "Topic 2: room changed from Hall to none"
        },
        { s_session, s_session with { Cancelled = true }, "Chuyên đề 2: huỷ", "Topic 2: cancelled" },
        { s_session with { Cancelled = true }, s_session, "Chuyên đề 2: không huỷ nữa", "Topic 2: no longer cancelled" },
        {
            s_session, s_session with { Groups = ["Tổ 1", "Tổ 2"] },
            "Chuyên đề 2: đổi tổ từ không có thành Tổ 1, Tổ 2",
            "Topic 2: groups changed from none to Tổ 1, Tổ 2"
        },
        {
            s_session, s_session with { Activity = new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/3") }, Annotations = Annotations.Empty.With("a", "b") },
            "Chuyên đề 2: đổi nội dung từ Chuyên đề 2 thành Chuyên đề 3; đổi ghi chú",
            "Topic 2: activity changed from Topic 2 to Topic 3; annotations changed"
        },
    };

    public static TheoryData<TrainingActivity, string, string> Activities => new()
    {
        { new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/2") }, "Chuyên đề 2", "Topic 2" },
        { new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/9") }, "dv/9", "dv/9" },
        { new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/2"), Title = new("Dân vận khéo") }, "Dân vận khéo", "Dân vận khéo" },
        { new TrainingActivity.Opening(), "Khai giảng", "Opening" },
        { new TrainingActivity.Closing(), "Bế giảng", "Closing" },
        { new TrainingActivity.Assessment(), "Kiểm tra, viết thu hoạch", "Assessment" },
        { new TrainingActivity.Discussion(), "Thảo luận", "Discussion" },
        { new TrainingActivity.Discussion { Topic = TopicReference.Parse("dv/2") }, "Thảo luận: Chuyên đề 2", "Discussion: Topic 2" },
        { new TrainingActivity.FieldStudy(), "Nghiên cứu thực tế", "Field study" },
        { new TrainingActivity.Break(), "Nghỉ giải lao", "Break" },
        { new TrainingActivity.Other { Title = new("Văn nghệ", "Music") }, "Văn nghệ", "Music" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_said_in_both_languages(Session? before, Session? after, string vietnamese, string english)
    {
        SessionChange change = Assert.Single(SessionChange.Find(ClassOf(before), ClassOf(after)));
        Assert.Equal((vietnamese, english), (change.Describe(LanguageTag.Vietnamese, s_document), change.Describe(LanguageTag.English, s_document)));
    }

    [Theory]
    [MemberData(nameof(Activities))]
    public void A_session_is_called_by_its_title_or_its_topic_or_its_kind(TrainingActivity activity, string vietnamese, string english)
    {
        SessionChange change = Assert.Single(SessionChange.Find(ClassOf(), ClassOf(s_session with { Activity = activity })));
        Assert.StartsWith($"{vietnamese}: thêm vào ", change.Describe(LanguageTag.Vietnamese, s_document), StringComparison.Ordinal);
        Assert.StartsWith($"{english}: added on ", change.Describe(new LanguageTag("en-GB"), s_document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_put_elsewhere_in_the_list_alone_is_said_to_be_at_its_time_still()
    {
        Session other = s_session with { Code = new("s-3") };
        SessionChange change = Assert.Single(SessionChange.Find(ClassOf(s_session, other), ClassOf(other, s_session)));
        Assert.Equal("dv/2: đổi thứ tự trong danh sách, vẫn vào sáng 25/5", change.Describe(LanguageTag.Vietnamese));
        Assert.Equal("dv/2: put elsewhere in the list, still on the morning of 25 May", change.Describe(LanguageTag.English));
    }

    private static TrainingClass ClassOf(params Session?[] sessions)
        => new() { Code = new("lop-1"), Timetable = new Timetable { Sessions = sessions.OfType<Session>().ToValueList() } };
}
