using System.Reflection;
using CsCheck;
using LacDuong.Training.Json;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Tests.Generators;
using LacDuong.Training.Validation;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Consistency;

/// <summary>The public types that are equal by content, found by reflection, and samples of each.</summary>
internal static class ValueTypes
{
    private static readonly Gen<(int Course, int Class, int Session)> s_place = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2]);

    private static readonly Gen<DocumentPath> s_session = s_place.Select(
        place => (DocumentPath)Root.Courses[place.Course].Classes[place.Class].Timetable.Sessions[place.Session]);

    private static readonly Gen<DateEntry> s_entry = Gen.Select(AnyValue.DateRange, Gen.Enum<DayPart>().Nullable(), (dates, part) => new DateEntry(dates, part));

    private static readonly Gen<TimeEntry> s_time = Gen.Select(AnyValue.TimeRange, Gen.Enum<DayPart>().Nullable(), (range, part) => new TimeEntry(range.Start, range.End, part: part));

    private static readonly Gen<ReadingFault> s_fault
        = Gen.Select(Gen.Enum<ReadingProblem>(), Gen.Int[0, 3], (problem, start) => new ReadingFault(problem, "32/5/2022", start, 5, IsoDayOfWeek.Monday));

    private static readonly Gen<(ItemKey<TrainingClass>, ItemKey<Session>)> s_key = Gen.Select(
        AnyValue.Code<TrainingClass>(), AnyValue.Code<Session>(), Gen.Int[0, 1], (item, session, repeat) => (new ItemKey<TrainingClass>(item, repeat), new ItemKey<Session>(session, repeat)));

    private static readonly Gen<TimetableRow> s_row = Gen.Select(AnyDocument.Course, AnyDocument.Class, AnyEntity.Session, s_session, (course, item, session, path)
        => new TimetableRow { Course = course, Class = item, Session = session, Path = path });

    private static DocumentPath<TrainingDocument> Root => DocumentPath<TrainingDocument>.Root;

    private static readonly Gen<DocumentPath> s_path = Gen.OneOf(
        s_place.Select(place => (DocumentPath)Root.Courses[place.Course].Classes[place.Class].Learners),
        Gen.Int[0, 2].Select(unit => (DocumentPath)Root.Units[unit]),
        Gen.Const(DocumentPath.Root),
        AnyText.Text.Select(key => DocumentPath.Parse($"/annotations/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}")));

    // A generic type has samples of one of the types that can be made of it.
    private static readonly Dictionary<Type, Gen<object>> s_samples = new()
    {
        [typeof(Code<Unit>)] = Boxed(AnyValue.Code<Unit>()),
        [typeof(ValueList<Code<Unit>>)] = Boxed(AnyValue.Code<Unit>().List(3)),
        [typeof(DocumentPath)] = Boxed(s_path),
        [typeof(DocumentPath<Unit>)] = Boxed(Gen.Int[0, 2].Select(unit => Root.Units[unit])),
        [typeof(DocumentListPath<Unit>)] = Boxed(Gen.Bool.Select(isDocuments => isDocuments ? Root.Units : default)),
        [typeof(DateRange)] = Boxed(AnyValue.DateRange),
        [typeof(TimeRange)] = Boxed(AnyValue.TimeRange),
        [typeof(PartialDate)] = Boxed(AnyValue.PartialDate),
        [typeof(Figure)] = Boxed(AnyValue.Figure),
        [typeof(LanguageTag)] = Boxed(AnyValue.Language),
        [typeof(TopicReference)] = Boxed(AnyValue.TopicReference),
        [typeof(LocalisedText)] = Boxed(AnyValue.Localised),
        [typeof(PersonName)] = Boxed(AnyValue.PersonName),
        [typeof(Annotations)] = Boxed(AnyValue.Annotations),
        [typeof(Citation)] = Boxed(AnyValue.Citation),
        [typeof(Unit)] = Boxed(AnyEntity.Unit),
        [typeof(Reorganisation)] = Boxed(AnyEntity.Reorganisation),
        [typeof(UnitShare)] = Boxed(Gen.Select(AnyEntity.Unit, Gen.Bool, (unit, isPart) => new UnitShare(unit, isPart))),
        [typeof(ParticipantCategory)] = Boxed(AnyEntity.Category),
        [typeof(Topic)] = Boxed(AnyEntity.Topic),
        [typeof(TopicCatalogue)] = Boxed(AnyEntity.Catalogue),
        [typeof(Lecturer)] = Boxed(AnyEntity.Lecturer),
        [typeof(Room)] = Boxed(AnyEntity.Room),
        [typeof(AudienceGroup)] = Boxed(AnyEntity.AudienceGroup),
        [typeof(Audience)] = Boxed(AnyEntity.Audience),
        [typeof(Learner)] = Boxed(AnyEntity.Learner),
        [typeof(TrainingActivity.Teaching)] = OfCase<TrainingActivity.Teaching>(),
        [typeof(TrainingActivity.Opening)] = OfCase<TrainingActivity.Opening>(),
        [typeof(TrainingActivity.Closing)] = OfCase<TrainingActivity.Closing>(),
        [typeof(TrainingActivity.Assessment)] = OfCase<TrainingActivity.Assessment>(),
        [typeof(TrainingActivity.Discussion)] = OfCase<TrainingActivity.Discussion>(),
        [typeof(TrainingActivity.FieldStudy)] = OfCase<TrainingActivity.FieldStudy>(),
        [typeof(TrainingActivity.Break)] = OfCase<TrainingActivity.Break>(),
        [typeof(TrainingActivity.Other)] = OfCase<TrainingActivity.Other>(),
        [typeof(Session)] = Boxed(AnyEntity.Session),
        [typeof(Timetable)] = Boxed(AnyEntity.Timetable),
        [typeof(BellSchedule)] = Boxed(AnyEntity.Bells),
        [typeof(Grade)] = Boxed(AnyEntity.Grade),
        [typeof(GradeScale)] = Boxed(AnyEntity.Scale),
        [typeof(CourseAssessment)] = Boxed(AnyEntity.Assessment),
        [typeof(StatedFigures)] = Boxed(AnyEntity.Stated),
        [typeof(GradeResult)] = Boxed(AnyEntity.GradeResult),
        [typeof(AudiencePart)] = Boxed(AnyEntity.AudiencePart),
        [typeof(StaffMember)] = Boxed(AnyEntity.StaffMember),
        [typeof(Absence)] = Boxed(AnyEntity.Absence),
        [typeof(Certification)] = Boxed(AnyEntity.Certification),
        [typeof(ClassResults)] = Boxed(AnyEntity.Results),
        [typeof(Organiser)] = Boxed(AnyEntity.Organiser),
        [typeof(TrainingClass)] = Boxed(AnyDocument.Class),
        [typeof(Course)] = Boxed(AnyDocument.Course),
        [typeof(TrainingDocument)] = Boxed(AnyDocument.Document),
        [typeof(DateEntry)] = Boxed(s_entry),
        [typeof(ReadingFault)] = Boxed(s_fault),
        [typeof(TimeEntry)] = Boxed(s_time),
        [typeof(TimeReading)] = Boxed(Gen.OneOf(s_time.List(3).Select(entries => new TimeReading { Entries = entries }), s_fault.Select(fault => new TimeReading { Fault = fault }))),
        [typeof(DateReading)] = Boxed(Gen.OneOf(s_entry.List(3).Select(entries => new DateReading { Entries = entries }), s_fault.Select(fault => new DateReading { Fault = fault }))),
        [typeof(PersonNameGuess)] = Boxed(AnyText.Text.Select(text => PersonNameGuess.TrySplit($"Nguyễn {text}", out PersonNameGuess? guess) ? guess : throw new InvalidDataException(text))),
        [typeof(SessionChange)] = Boxed(Gen.Select(s_key, AnyEntity.Session, AnyEntity.Session, Gen.Int[0, 3].Nullable(), Gen.OneOf<DocumentPath>(DocumentPath<Session>.Root.Room, DocumentPath<Session>.Root.Lecturers).List(), (key, before, after, place, members)
            => new SessionChange { Key = key, Before = before, After = after, Place = place, Members = members })),
        [typeof(TimetableRow)] = Boxed(s_row),
        [typeof(TimetableClash)] = Boxed(Gen.Select(Gen.Enum<ClashKind>(), s_session, AnyValue.Date, AnyValue.Code<Learner>().List(), (kind, path, date, learners) => new TimetableClash
        {
            Kind = kind,
            Earlier = Root.Courses[0].Classes[0].Timetable.Sessions[0],
            Later = path,
            Date = date,
            Learners = learners,
            Start = LocalTime.Midnight,
            End = LocalTime.Noon,
        })),
        [typeof(UnplacedActivity)] = Boxed(Gen.Select(AnyEntity.Activity, Gen.Enum<UnplacedReason>(), AnyValue.Count.Nullable(), (activity, reason, periods)
            => new UnplacedActivity { Activity = activity, Reason = reason, Periods = periods })),
        [typeof(DraftOptions)] = Boxed(Gen.Select(AnyEntity.Catalogue.List(), AnyValue.DateRange.List(), Gen.Int[0, 2], (catalogues, days, periods)
            => new DraftOptions { Catalogues = catalogues, NonTeachingDays = days, OpeningPeriods = periods })),
        [typeof(ReportEntry)] = Boxed(Gen.Select(Gen.Enum<Severity>(), s_place, Gen.Int[1, 3].Nullable(), (severity, place, line) => new ReportEntry
        {
            Severity = severity,
            Rule = "LDT4001",
            Path = $"/courses/{place.Course}",
            Related = [$"/courses/{place.Class}"],
            Message = $"{place.Session}",
            Line = line,
        })),
    };

    /// <summary>The public types that say that they are equal by content: generic ones as they are declared.</summary>
    public static IReadOnlyList<Type> Declared { get; } =
        [.. typeof(TrainingDocument).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && Array.Exists(type.GetInterfaces(), one => IsEquatableTo(one, type)))];

    /// <summary>The types that have samples.</summary>
    public static IReadOnlyCollection<Type> Sampled => s_samples.Keys;

    /// <summary>Those that are read from text by <c>Parse</c>.</summary>
    public static IEnumerable<Type> Parsed => Sampled.Where(type => Array.Exists(type.GetInterfaces(), one => IsOf(one, typeof(ISpanParsable<>))));

    /// <summary>The public types with a static method <c>Parse</c> that gives one of them.</summary>
    public static IEnumerable<Type> WithParse => typeof(TrainingDocument).Assembly.GetExportedTypes()
        .Where(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public).Any(method => method.Name == "Parse" && Declaration(method.ReturnType) == type) && type != typeof(DocumentPath));

    public static Gen<object> SamplesOf(Type type) => s_samples[type];

    /// <summary>A type as it is declared: the generic one where it is made of one.</summary>
    public static Type Declaration(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsEquatableTo(Type contract, Type type) => IsOf(contract, typeof(IEquatable<>)) && Declaration(contract.GetGenericArguments()[0]) == type;

    private static bool IsOf(Type contract, Type definition) => contract.IsGenericType && contract.GetGenericTypeDefinition() == definition;

    private static Gen<object> Boxed<T>(Gen<T> values)
        where T : notnull
        => values.Select(value => (object)value);

    private static Gen<object> OfCase<T>()
        where T : TrainingActivity
        => Boxed(AnyEntity.Activity.Where(activity => activity is T));
}
