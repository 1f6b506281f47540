using LacDuong.Training.Wording;

namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>A class as a centre prints it: 59 learners of invented names, nine sessions in three days, marks, grades and certificates.</summary>
internal static class PrintedCourse
{
    private static readonly LocalDate s_first = new(2022, 5, 25);

    public static TrainingDocument Document { get; } = CreateDocument();

    public static Course Course => Document.Courses[0];

    public static TrainingClass Class => Course.Classes[0];

    public static Letterhead State { get; } = new()
    {
        ParentBody = "HUYỆN ỦY LẠC DƯƠNG",
        Body = "TRUNG TÂM CHÍNH TRỊ",
        Number = "12/KH-TTCT",
        Place = "Lạc Dương",
        Date = new LocalDate(2022, 5, 5),
    };

    public static Letterhead Party { get; } = State with { Form = LetterheadForm.Party, Number = "12-KH/TTCT" };

    public static CourseDocuments Documents { get; } = Create(LanguageTag.Vietnamese, State);

    public static CourseDocuments Create(LanguageTag language, Letterhead? letterhead) => new(Document, Course)
    {
        Language = language,
        Letterhead = letterhead,
        Signatories = [new Signatory { Authority = "KT. GIÁM ĐỐC", Office = "PHÓ GIÁM ĐỐC", Name = "Nguyễn Văn Bình" }],
        Recipients = ["Ban Thường vụ Huyện ủy (b/c)", "Ban Dân vận Huyện ủy", "Các xã, thị trấn", "Lưu: VT"],
    };

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Printing", file);

    private static TrainingDocument CreateDocument()
    {
        string[][] lines = [.. File.ReadAllLines(PathOf("learners.tsv")).Select(line => line.Split('\t'))];
        Dictionary<string, Code<Unit>> units = lines.Select(line => line[5]).Distinct(StringComparer.Ordinal)
            .Index().ToDictionary(unit => unit.Item, unit => new Code<Unit>($"u{unit.Index + 1}"), StringComparer.Ordinal);
        Dictionary<string, Code<ParticipantCategory>> categories = lines.Select(line => line[6]).Distinct(StringComparer.Ordinal)
            .Index().ToDictionary(category => category.Item, category => new Code<ParticipantCategory>($"dt-{category.Index + 1}"), StringComparer.Ordinal);
        string[] topics =
        [
            "Công tác dân vận của Đảng", "Công tác dân vận chính quyền",
            "Một số chủ trương, chính sách của Đảng, pháp luật của Nhà nước về tôn giáo", "Xây dựng và thực hiện quy chế dân chủ ở cơ sở",
            "Công tác dân vận trong vùng đồng bào dân tộc thiểu số",
            "Tăng cường đấu tranh bảo vệ nền tảng tư tưởng của Đảng trên không gian mạng hiện nay",
        ];
        return new TrainingDocument
        {
            Units =
            [
                .. units.Select(unit => new Unit { Code = unit.Value, Name = new(unit.Key) }),
                new Unit { Code = new("ttct"), Name = new("Trung tâm Chính trị huyện Lạc Dương", "Lạc Dương district political centre") },
                new Unit { Code = new("bdv"), Name = new("Ban Dân vận Huyện ủy Lạc Dương") },
            ],
            Categories = categories.Select(category => new ParticipantCategory { Code = category.Value, Name = new(category.Key) }).ToValueList(),
            Catalogues =
            [
                new TopicCatalogue
                {
                    Code = new("dv"),
                    Title = new("Dân vận"),
                    Topics = topics.Select((title, i) => new Topic { Code = new($"dv-{i + 1}"), Title = new(title), Periods = 4 }).ToValueList(),
                },
            ],
            Lecturers =
            [
                LecturerOf("binh", "Nguyễn", "Văn", "Bình", "Trưởng Ban Dân vận Huyện ủy"), LecturerOf("cuc", "Trần", "Thị", "Cúc", "Phó Chủ tịch UBND huyện"),
                LecturerOf("dung", "Lê", "Văn", "Dũng", "ThS"), LecturerOf("hai", "Phạm", "Hồng", "Hải", null),
            ],
            Rooms = [new Room { Code = new("ht"), Name = new("Hội trường TTCT huyện") }, new Room { Code = new("p1"), Name = new("Phòng họp số 1") }],
            Courses = [CreateCourse(topics.Length, [.. lines.Select((line, i) => LearnerOf(line, i, units, categories))])],
        };
    }

    private static Course CreateCourse(int topics, ValueList<Learner> learners) => new()
    {
        Code = new("ld-dan-van-2022"),
        Title = new("Bồi dưỡng nghiệp vụ công tác dân vận năm 2022", "Training in mass-mobilisation work, 2022"),
        Organisers = [new Organiser(new("ttct"), OrganiserRole.Lead), new Organiser(new("bdv"), OrganiserRole.Partner)],
        Topics = Enumerable.Range(1, topics).Select(i => TopicReference.Parse($"dv/dv-{i}")).ToValueList(),
        Objectives =
        [
            new("Nâng cao nhận thức, nghiệp vụ về vị trí, vai trò và tầm quan trọng của công tác dân vận.", "Raise awareness and skill."),
            new("Vận dụng vào thực tiễn của địa phương để làm tốt công tác tuyên truyền, vận động quần chúng nhân dân.", "Apply them in the locality."),
        ],
        References =
        [
            new Citation { Title = "Nghị quyết Đại hội Đảng các cấp nhiệm kỳ 2020 – 2025" },
            new Citation { Title = "Kế hoạch", Number = "45-KH/HU", Issued = new LocalDate(2022, 1, 10), Publisher = "Ban Thường vụ Huyện ủy Lạc Dương" },
        ],
        Assessment = new CourseAssessment
        {
            Kind = AssessmentKind.ReflectionPaper,
            Sessions = 1,
            Scale = new GradeScale
            {
                Max = 10,
                Grades =
                [
                    new Grade { Code = new("gioi"), Name = new("Giỏi", "Very good"), Min = 8 }, new Grade { Code = new("kha"), Name = new("Khá", "Good"), Min = 7 },
                    new Grade { Code = new("dat"), Name = new("Đạt", "Passed"), Min = 5 },
                    new Grade { Code = new("khong"), Name = new("Không đạt", "Not passed"), Passes = false },
                ],
            },
        },
        Bells = new BellSchedule { Morning = [TimeRange.Parse("07:30/09:00"), TimeRange.Parse("09:15/11:00")], Afternoon = [TimeRange.Parse("13:30/16:30")] },
        Classes =
        [
            new TrainingClass
            {
                Code = new("lop-1"),
                Dates = [new DateRange(s_first, s_first.PlusDays(2))],
                Venue = new("Hội trường Trung tâm Chính trị huyện"),
                Mode = ClassMode.Onsite,
                Pace = ClassPace.FullTime,
                Learners = learners,
                Certification = new Certification { Decision = new Citation { Title = "Quyết định", Number = "31/QĐ-TTCT", Issued = new LocalDate(2022, 5, 30) } },
                Timetable = CreateTimetable(),
            },
        ],
    };

    private static Timetable CreateTimetable() => new()
    {
        Sessions =
        [
            SessionOf(1, 0, DayPart.Morning, "07:30/08:00", new TrainingActivity.Opening(), "ht"),
            SessionOf(2, 0, DayPart.Morning, "08:00/11:00", Topic(1), "ht", "binh"),
            SessionOf(3, 0, DayPart.Afternoon, "13:30/16:30", Topic(2), "ht", "cuc"),
            SessionOf(4, 1, DayPart.Morning, "07:30/11:00", Topic(3), "ht", "dung"),
            SessionOf(5, 1, DayPart.Afternoon, "13:30/16:30", Topic(4), "ht", "binh"),
            SessionOf(6, 2, DayPart.Morning, "07:30/09:00", Topic(5), "ht", "hai", "dung"),
            SessionOf(7, 2, DayPart.Morning, "09:15/11:00", Topic(6), "ht", "hai"),
            SessionOf(8, 2, DayPart.Afternoon, "13:30/15:30", new TrainingActivity.Assessment(), "ht"),
            SessionOf(9, 2, DayPart.Afternoon, "15:30/16:30", new TrainingActivity.Closing { Title = new("Bế giảng, trao giấy chứng nhận") }, "p1"),
        ],
    };

    private static TrainingActivity.Teaching Topic(int number) => new() { Topic = TopicReference.Parse($"dv/dv-{number}") };

    private static Session SessionOf(int number, int day, DayPart part, string time, TrainingActivity activity, string room, params string[] lecturers) => new()
    {
        Code = new($"s-{number}"),
        Date = s_first.PlusDays(day),
        Part = part,
        Time = TimeRange.Parse(time),
        Activity = activity,
        Room = new(room),
        Lecturers = lecturers.Select(code => new Code<Lecturer>(code)).ToValueList(),
    };

    private static Lecturer LecturerOf(string code, string family, string middle, string given, string? title)
        => new() { Code = new(code), Name = new(family, middle, given), Title = title };

    private static Learner LearnerOf(
        string[] line, int place, Dictionary<string, Code<Unit>> units, Dictionary<string, Code<ParticipantCategory>> categories)
    {
        decimal mark = 4.5m + (place * 7 % 11 / 2m);
        bool passes = mark >= 5;
        Assert.True(PersonNameGuess.TrySplit(line[0], out PersonNameGuess? guess));
        return new Learner
        {
            Code = new($"hv-{place + 1}"),
            Name = guess.Name,
            BirthDate = PartialDate.Parse(line[1]),
            Sex = line[2] == "female" ? Sex.Female : Sex.Male,
            Ethnicity = line[3],
            Number = $"00{4100 + place}",
            Title = line[4],
            Unit = units[line[5]],
            Category = categories[line[6]],
            Group = $"{(place % 4) + 1}",
            Mark = mark,
            Grade = new(mark >= 8 ? "gioi" : mark >= 7 ? "kha" : passes ? "dat" : "khong"),
            Certificate = passes ? $"TTCT-{place + 1:0000}" : null,
            Register = passes ? $"{place + 1}/2022" : null,
            Absences = place == 7 ? [new Absence(new("s-2"), excused: true)] : default,
        };
    }
}
