using CsCheck;

namespace LacDuong.Training.Tests.Scheduling;

/// <summary>Courses so crowded that every kind of clash, and of what only looks like one, comes up often.</summary>
internal static class GeneratedCourses
{
    /// <summary>The spellings of names in the rosters, and whose name each is.</summary>
    public static readonly IReadOnlyDictionary<PersonName, char> PersonOf = new Dictionary<PersonName, char>
    {
        [new("Nguyễn", "Văn", "Hoà")] = 'A',
        [new("NGUYỄN VĂN", null, "HÒA")] = 'A',
        [new("Nguyễn", "Văn", "Hoá")] = 'B',
        [PersonName.FromSingleName("K'Brêm")] = 'C',
        [PersonName.FromSingleName("k’brêm")] = 'C',
    };

    private static readonly Gen<TimeRange?> s_time = Gen.OneOf(
        Gen.Const((TimeRange?)null),
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 4]).Select((start, length) => (TimeRange?)TimeOf(660, start, length)),
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 4]).Select((start, length) => (TimeRange?)TimeOf(1020, start, length)));

    private static readonly Gen<TrainingActivity> s_activity = Gen.OneOf<TrainingActivity>(
        new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/1") },
        new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/1"), Title = new("Buổi chung") },
        new TrainingActivity.Teaching { Topic = TopicReference.Parse("dv/2") },
        new TrainingActivity.Opening());

    private static readonly Gen<ValueList<Code<Lecturer>>> s_lecturers = Gen.OneOf("gv-1", "gv-2", "gv-3")
        .Select(code => new Code<Lecturer>(code)).Array[0, 3].Select(codes => codes.ToValueList());

    private static readonly Gen<Code<Room>?> s_room = Gen.OneOf("", "p-1", "p-2").Select(code => code.Length == 0 ? null : new Code<Room>(code));

    private static readonly Gen<ValueList<string>> s_groups
        = Gen.OneOf(Gen.Const(Array.Empty<string>()), Gen.OneOf("Tổ 1", "Tổ 2", "Tổ 3").Array[1, 3]).Select(groups => groups.ToValueList());

    public static readonly Gen<Session> Session = Gen.Select(
        Gen.Int[0, 1], Gen.Enum<DayPart>(), s_time, s_activity, s_lecturers, s_room, Gen.Select(s_groups, Gen.Int[0, 7])).Select(
        (day, part, time, activity, lecturers, room, held) => new Session
        {
            Code = new("s"),
            Date = new LocalDate(2022, 5, 25).PlusDays(day),
            Part = part,
            Time = time,
            Activity = activity,
            Lecturers = lecturers,
            Room = room,
            Groups = held.Item1,
            Cancelled = held.Item2 == 0,
        });

    private static readonly Gen<ValueList<Learner>> s_roster
        = Gen.Select(Gen.OneOf("hv-1", "hv-2", "hv-3"), Gen.OneOf(PersonOf.Keys.ToArray()), Gen.OneOf("", "Tổ 1", "Tổ 2"), Gen.OneOf("", "1985", "1985-09-02", "1986"))
            .Select((code, name, group, born) => new Learner
            {
                Code = new(code),
                Name = name,
                Group = group.Length == 0 ? null : group,
                BirthDate = born.Length == 0 ? null : PartialDate.Parse(born),
            })
            .Array[0, 3].Select(learners => learners.ToValueList());

    /// <summary>The rooms that are known: several sessions may be in the second one at once.</summary>
    public static readonly ValueList<Room> Rooms =
    [
        new Room { Code = new("p-1"), Name = new("Phòng 1") },
        new Room { Code = new("p-2"), Name = new("Phòng trực tuyến"), Shared = true },
    ];

    // What classes share comes of a pool, the lecturers in another order at times, so that joint sessions are frequent.
    private static readonly Gen<Course[]> s_courses = Session.Array[1, 3].SelectMany(pool =>
        Gen.OneOf(Session, Gen.OneOf(pool), Gen.OneOf(pool).Select(session => session with { Lecturers = session.Lecturers.Reverse().ToValueList() }))
            .Array[0, 6].Select(s_roster).Select(ClassOf).Array[0, 3].Select(CourseOf).Array[0, 3]);

    public static readonly Gen<TrainingClass> Class = Session.Array[0, 6].Select(s_roster).Select(ClassOf);

    public static Gen<Course[]> Courses => s_courses;

    private static TimeRange TimeOf(int origin, int start, int length)
        => new(LocalTime.Midnight.PlusMinutes(origin + (15 * start)), LocalTime.Midnight.PlusMinutes(origin + (15 * (start + length))));

    private static TrainingClass ClassOf(Session[] sessions, ValueList<Learner> roster)
        => new() { Code = new("lop"), Learners = roster, Timetable = sessions.Length == 0 ? null : new Timetable { Sessions = sessions.ToValueList() } };

    private static Course CourseOf(TrainingClass[] classes) => new() { Code = new("khoa"), Title = new("Khoá"), Classes = classes.ToValueList() };
}
