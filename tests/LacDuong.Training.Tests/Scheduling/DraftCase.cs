using CsCheck;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

/// <summary>What a draft is made of, so small that half-days run out, lecturers are away and days are free in many of them.</summary>
internal sealed record DraftCase(TrainingDocument Document, DraftOptions Options)
{
    private static readonly Code<Room> s_room = new("hoi-truong");
    private static readonly Learner s_learner = new() { Code = new("hv-1"), Name = PersonName.FromSingleName("Hoà"), Group = "Tổ 1" };
    private static readonly LocalDate s_first = new(2022, 5, 25);
    private static readonly Code<Lecturer>[] s_lecturers = [new("gv-1"), new("gv-2")];

    private static readonly Gen<DateRange> s_range = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2])
        .Select((start, more) => new DateRange(s_first.PlusDays(start), s_first.PlusDays(start + more)));

    private static readonly Gen<(Code<Lecturer> Lecturer, LocalDate Date, DayPart Part)> s_absence = Gen.Select(Gen.OneOf(s_lecturers), Gen.Int[0, 4], Gen.Int[0, 2])
        .Select((lecturer, day, part) => (lecturer, s_first.PlusDays(day), (DayPart)part));

    private static readonly Gen<(DateRange[] Holidays, bool OnSaturdays, bool OnSundays)> s_days
        = Gen.Select(s_range.Array[0, 1], Gen.Bool, Gen.Bool);

    private static readonly Gen<DraftOptions> s_options = Gen.Select(
        s_absence.Array[0, 5], s_days, Gen.Enum<DayPart>().Array[0, 2], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 15].Array[4]).Select(
        (absences, days, parts, opening, closing, teachers) => new DraftOptions
        {
            IncludeSaturdays = days.OnSaturdays,
            IncludeSundays = days.OnSundays,
            Absences = absences.ToValueList(),
            NonTeachingDays = days.Holidays.ToValueList(),
            Parts = parts.ToValueList(),
            OpeningPeriods = opening,
            ClosingPeriods = closing,
            TopicLecturers = teachers.SelectMany((bits, topic) => TeachersOf(topic, bits)).ToValueList(),
            Room = s_room,
        });

    private static readonly Gen<TrainingActivity[]> s_activities = Gen.OneOf<TrainingActivity>(
        new TrainingActivity.FieldStudy(), new TrainingActivity.Assessment(), new TrainingActivity.Opening { Title = new("Lễ khai giảng") }).Array[0, 2];

    // Sessions of others, each in a course of its own: of a lecturer, in the room, or with a learner of the class, who is in one group.
    private static readonly Gen<Course> s_other = Gen.Select(
        Gen.Int[0, 6], Gen.Enum<DayPart>(), Gen.OneOf("", "07:30/08:00", "11:30/13:45"), Gen.Int[0, 3], Gen.OneOf("", "Tổ 1", "Tổ 2"), Gen.Int[0, 4]).Select(
        (day, part, time, what, group, cancelled) => new Course
        {
            Code = new("khoa-2"),
            Title = new("Khoá khác"),
            Classes =
            [
                new TrainingClass
                {
                    Code = new("lop-1"),
                    Learners = what == 3 ? [s_learner] : [],
                    Timetable = new()
                    {
                        Sessions =
                        [
                            new Session
                            {
                                Code = new("s-1"),
                                Date = s_first.PlusDays(day),
                                Part = part,
                                Time = time.Length == 0 ? null : TimeRange.Parse(time),
                                Activity = new TrainingActivity.Discussion(),
                                Lecturers = what < 2 ? [s_lecturers[what]] : [],
                                Room = what == 2 ? s_room : null,
                                Groups = group.Length == 0 ? [] : [group],
                                Cancelled = cancelled == 0,
                            },
                        ],
                    },
                },
            ],
        });

    private static readonly Gen<(Course[] Courses, bool IsRoomShared)> s_others
        = Gen.Select(Gen.OneOf(Gen.Const(Array.Empty<Course>()), s_other.Array[0, 4]), Gen.Bool);

    public static readonly Gen<BellSchedule> Bells = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 1], Gen.Bool)
        .Select((morning, afternoon, evening, isEarly) => new BellSchedule
        {
            Morning = PeriodsFrom(480, Math.Max(1, morning)),
            Afternoon = PeriodsFrom(isEarly ? 510 : 810, afternoon),
            Evening = PeriodsFrom(1110, evening),
        });

    public static readonly Gen<DraftCase> WithBells = Cases(Bells.Select(bells => (BellSchedule?)bells));

    public static readonly Gen<DraftCase> WithoutBells = Cases(Gen.Const((BellSchedule?)null));

    public Course Course => Document.Courses[0];

    public TimetableDraft Draft() => TimetableDraft.Create(Course, Course.Classes[0].Code, bells: null, Options);

    /// <summary>The document with the draft in it.</summary>
    public TrainingDocument Drafted() => Document.WithCourse(Course.Code, course => course.WithClass(course.Classes[0].Code, c => c with { Timetable = Draft().Timetable }));

    /// <summary>Whether all who teach a topic can come in a half-day.</summary>
    public bool CanCome(TopicReference topic, LocalDate date, DayPart part)
        => Options.TopicLecturers.All(entry => entry.Topic != topic
            || (!Options.Absences.Contains((entry.Lecturer, date, part))
                && !OthersAt(date, part).Any(other => other.Session.Lecturers.Contains(entry.Lecturer))));

    /// <summary>Whether others hold the room or a learner of the class in a half-day.</summary>
    public bool IsHeld(LocalDate date, DayPart part) => OthersAt(date, part).Any(other
        => (other.Session.Room == s_room && !Document.Rooms[0].Shared)
            || (!other.Class.Learners.IsEmpty && (other.Session.Groups.IsEmpty || other.Session.Groups.Contains("Tổ 1"))));

    /// <summary>The Saturday and the Sunday on which there is no teaching.</summary>
    public IEnumerable<LocalDate> Weekends => Enumerable.Range(0, 8).Select(s_first.PlusDays)
        .Where(day => day.DayOfWeek is IsoDayOfWeek.Saturday ? !Options.IncludeSaturdays : day.DayOfWeek is IsoDayOfWeek.Sunday && !Options.IncludeSundays);

    /// <summary>Whether a lecturer can't come at some time.</summary>
    public bool IsSomebodyAway(TopicReference topic)
        => Enumerable.Range(0, 8).Any(day => Enum.GetValues<DayPart>().Any(part => !CanCome(topic, s_first.PlusDays(day), part)));

    public int? PeriodsOf(TopicReference topic) => Document.Catalogues[0].Topics.Find(topic.Topic)!.Periods;

    // Which sessions of others overlap the half-day, from the first to the last of its bells.
    private IEnumerable<(TrainingClass Class, Session Session)> OthersAt(LocalDate date, DayPart part)
    {
        (int start, int end) = Course.Bells is null ? Halves[(int)part] : SpanOf(part);
        return from course in Document.Courses.Skip(1)
               from other in course.Classes
               from session in other.Timetable!.Sessions
               let held = session.Time is { } time ? (time.StartMinute, time.EndMinute) : Halves[(int)session.Part]
               where !session.Cancelled && session.Date == date && held.Item1 < end && start < held.Item2
               select (other, session);
    }

    private static (int Start, int End)[] Halves => [(0, 720), (720, 1080), (1080, 1440)];

    // The periods that don't begin before the end of an earlier half-day in which there is teaching.
    private (int Start, int End) SpanOf(DayPart part)
    {
        int end = 0;
        foreach (DayPart each in Enum.GetValues<DayPart>().Where(each => Options.Parts.IsEmpty || Options.Parts.Contains(each)))
        {
            TimeRange[] periods = [.. Course.Bells!.GetPeriods(each).Where(period => period.StartMinute >= end)];
            if (each == part)
                return periods.Length == 0 ? (0, 0) : (periods[0].StartMinute, periods[^1].EndMinute);
            end = periods.Length == 0 ? end : periods[^1].EndMinute;
        }
        return (0, 0);
    }

    // One topic in two has no lecturer named, one in four has two of them.
    private static IEnumerable<(TopicReference, Code<Lecturer>)> TeachersOf(int topic, int bits)
        => s_lecturers.Where((_, i) => bits < 8 && (bits & (1 << i)) != 0).Select(lecturer => (Reference(topic), lecturer));

    private static TopicReference Reference(int topic) => TopicReference.Parse($"dv/{topic + 1}");

    private static ValueList<TimeRange> PeriodsFrom(int minute, int count)
        => [.. Enumerable.Range(0, count).Select(i => new TimeRange(Minute(minute + (50 * i)), Minute(minute + (50 * i) + 45)))];

    private static Session OwnSession => new()
    {
        Code = new("s-1"),
        Date = s_first,
        Part = DayPart.Morning,
        Activity = new TrainingActivity.Discussion(),
        Lecturers = s_lecturers.ToValueList(),
        Room = s_room,
    };

    private static LocalTime Minute(int minute) => LocalTime.Midnight.PlusMinutes(minute);

    private static Gen<DraftCase> Cases(Gen<BellSchedule?> bells)
        => Gen.Select(bells, s_range.Array[0, 2], Gen.Int[0, 5].Array[0, 4], Gen.Select(Gen.Int[0, 2], s_activities), s_options, s_others).Select(
        (schedule, dates, periods, alone, options, others) =>
        {
            (int assessed, TrainingActivity[] activities) = alone;
            TopicCatalogue catalogue = new()
            {
                Code = new("dv"),
                Title = new("Chuyên đề dân vận"),
                Topics = [.. periods.Select((count, i) => new Topic { Code = Reference(i).Topic, Title = new("Chuyên đề"), Periods = count == 0 ? null : count })],
            };
            Course course = new()
            {
                Code = new("khoa-1"),
                Title = new("Bồi dưỡng"),
                Topics = [.. periods.Select((_, i) => Reference(i))],
                Assessment = assessed == 0 ? null : new CourseAssessment { Sessions = assessed },
                Activities = activities.ToValueList(),
                Bells = schedule,
                Classes = [new TrainingClass { Code = new("lop-1"), Dates = dates.ToValueList(), Learners = [s_learner] }],
            };
            TrainingDocument document = new()
            {
                Catalogues = [catalogue],
                Courses = [course, .. others.Courses.Select((other, i) => other with { Code = new($"khac-{i}") })],
                NonTeachingDays = options.NonTeachingDays,
                Lecturers = [.. s_lecturers.Select(code => new Lecturer { Code = code, Name = PersonName.FromSingleName("An") })],
                Rooms = [new Room { Code = s_room, Name = new("Hội trường"), Shared = others.IsRoomShared }],
            };
            // The class's own place is taken by a session that the draft replaces.
            Course own = course with { Classes = [course.Classes[0] with { Timetable = new() { Sessions = [OwnSession] } }] };
            BookingIndex? bookings = others.Courses.Length == 0 ? null : BookingIndex.Create([own, .. document.Courses.Skip(1)], document.Rooms);
            return new DraftCase(document, options with { Catalogues = document.Catalogues, Bookings = bookings });
        });
}
