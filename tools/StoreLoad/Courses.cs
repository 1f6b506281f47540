using System.Globalization;

namespace LacDuong.Training.Tools.StoreLoad;

/// <summary>Courses of a province: 60 learners and nine sessions each, over six years, the same each time.</summary>
internal static class Courses
{
    private static readonly string[] s_given
        = ["An", "Bình", "Cường", "Dũng", "Đào", "Hoà", "Hương", "Lan", "Minh", "Phương", "Thảo", "Yến"];

    public static Code<Course> CodeOf(int i) => new(Text($"khoa-{i}"));

    public static Code<Unit> UnitOf(int i) => new(Text($"don-vi-{i % 140}"));

    public static TopicReference TopicOf(int i) => new(new("dan-van"), new(Text($"cd-{i % 60}")));

    public static Code<Lecturer> LecturerOf(int i) => new(Text($"gv-{i % 400}"));

    public static LocalDate DayOf(int i) => new LocalDate(2020, 1, 6).PlusDays(i * 13 % 2190);

    // Each learner attends seven or eight courses.
    public static Code<Learner> LearnerOf(int i, int learner) => new(Text($"hv-{((i * 60L) + learner) % 96_000}"));

    public static TrainingDocument Create(int i, int revision) => new()
    {
        Units = [new Unit { Code = UnitOf(i), Name = new(Text($"Đảng uỷ xã số {i % 140}")) }],
        Lecturers = [new Lecturer { Code = LecturerOf(i), Name = new("Nguyễn", "Văn", s_given[i % s_given.Length]) }],
        Rooms = [new Room { Code = new(Text($"p-{i % 150}")), Name = new(Text($"Hội trường {i % 150}")) }],
        Courses =
        [
            new Course
            {
                Code = CodeOf(i),
                Title = new(Text($"Bồi dưỡng công tác dân vận, khoá {i}")),
                Organisers = [new(UnitOf(i), OrganiserRole.Lead)],
                Topics = [TopicOf(i), TopicOf(i + 1)],
                Annotations = Annotations.Empty.With("revision", Text($"{revision}")),
                Classes =
                [
                    new TrainingClass
                    {
                        Code = new("lop-1"),
                        Dates = [new DateRange(DayOf(i), DayOf(i).PlusDays(4))],
                        Learners = Enumerable.Range(0, 60).Select(learner => CreateLearner(i, learner)).ToValueList(),
                        Timetable = new Timetable
                        {
                            Sessions = Enumerable.Range(0, 9).Select(session => CreateSession(i, session)).ToValueList(),
                        },
                    },
                ],
            },
        ],
    };

    private static Learner CreateLearner(int i, int learner)
    {
        long person = ((i * 60L) + learner) % 96_000;
        return new Learner
        {
            Code = LearnerOf(i, learner),
            Name = new("Trần", Text($"Văn{person / s_given.Length}"), s_given[person % s_given.Length]),
            BirthDate = new PartialDate(1960 + (int)(person % 40)),
            Sex = person % 2 == 0 ? Sex.Female : Sex.Male,
            Unit = UnitOf(learner),
            Title = "Phó Chủ tịch Uỷ ban Mặt trận Tổ quốc xã",
        };
    }

    private static Session CreateSession(int i, int session) => new()
    {
        Code = new(Text($"b-{session}")),
        Date = DayOf(i).PlusDays(session / 2),
        Part = session % 2 == 0 ? DayPart.Morning : DayPart.Afternoon,
        Activity = new TrainingActivity.Teaching { Topic = TopicOf(i + (session % 2)) },
        Lecturers = [LecturerOf(i)],
        Room = new(Text($"p-{i % 150}")),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
