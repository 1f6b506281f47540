using CsCheck;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

/// <summary>What a draft is made of, so small that half-days run out, lecturers are away and days are free in many of them.</summary>
internal sealed record DraftCase(TrainingDocument Document, DraftOptions Options)
{
    private static readonly LocalDate s_first = new(2022, 5, 25);
    private static readonly Code<Lecturer>[] s_lecturers = [new("gv-1"), new("gv-2")];

    private static readonly Gen<DateRange> s_range = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2])
        .Select((start, more) => new DateRange(s_first.PlusDays(start), s_first.PlusDays(start + more)));

    private static readonly Gen<(Code<Lecturer> Lecturer, LocalDate Date, DayPart Part)> s_absence = Gen.Select(Gen.OneOf(s_lecturers), Gen.Int[0, 4], Gen.Int[0, 2])
        .Select((lecturer, day, part) => (lecturer, s_first.PlusDays(day), (DayPart)part));

    private static readonly Gen<DraftOptions> s_options = Gen.Select(
        s_absence.Array[0, 5], s_range.Array[0, 1], Gen.Enum<DayPart>().Array[0, 2], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 15].Array[4]).Select(
        (absences, holidays, parts, opening, closing, teachers) => new DraftOptions
        {
            Absences = absences.ToValueList(),
            NonTeachingDays = holidays.ToValueList(),
            Parts = parts.ToValueList(),
            OpeningPeriods = opening,
            ClosingPeriods = closing,
            TopicLecturers = teachers.SelectMany((bits, topic) => TeachersOf(topic, bits)).ToValueList(),
            Room = new("hoi-truong"),
        });

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
        => Options.TopicLecturers.All(entry => entry.Topic != topic || !Options.Absences.Contains((entry.Lecturer, date, part)));

    public int? PeriodsOf(TopicReference topic) => Document.Catalogues[0].Topics.Find(topic.Topic)!.Periods;

    // One topic in two has no lecturer named, one in four has two of them.
    private static IEnumerable<(TopicReference, Code<Lecturer>)> TeachersOf(int topic, int bits)
        => s_lecturers.Where((_, i) => bits < 8 && (bits & (1 << i)) != 0).Select(lecturer => (Reference(topic), lecturer));

    private static TopicReference Reference(int topic) => TopicReference.Parse($"dv/{topic + 1}");

    private static ValueList<TimeRange> PeriodsFrom(int minute, int count)
        => [.. Enumerable.Range(0, count).Select(i => new TimeRange(Minute(minute + (50 * i)), Minute(minute + (50 * i) + 45)))];

    private static LocalTime Minute(int minute) => LocalTime.Midnight.PlusMinutes(minute);

    private static Gen<DraftCase> Cases(Gen<BellSchedule?> bells)
        => Gen.Select(bells, s_range.Array[0, 2], Gen.Int[0, 5].Array[0, 4], Gen.Int[0, 2], s_options).Select((schedule, dates, periods, assessed, options) =>
        {
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
                Bells = schedule,
                Classes = [new TrainingClass { Code = new("lop-1"), Dates = dates.ToValueList() }],
            };
            TrainingDocument document = new()
            {
                Catalogues = [catalogue],
                Courses = [course],
                NonTeachingDays = options.NonTeachingDays,
                Lecturers = [.. s_lecturers.Select(code => new Lecturer { Code = code, Name = PersonName.FromSingleName("An") })],
                Rooms = [new Room { Code = new("hoi-truong"), Name = new("Hội trường") }],
            };
            return new DraftCase(document, options with { Catalogues = document.Catalogues });
        });
}
