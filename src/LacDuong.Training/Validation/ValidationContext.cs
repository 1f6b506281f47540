using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>What the rules see of a validation: the document, the indexes that all of them share, made once, and where they report what they find.</summary>
internal sealed class ValidationContext(TrainingDocument document, HeaderIndexes header, FindingCollector findings) : IDisposable
{
    private readonly FindingCollector _findings = findings;
    private CodeIndex<Course>? _courses;

    // Several rules ask for the unit of one learner.
    private Code<Unit>? _lastUnit;
    private int _lastUnitNumber;

    public TrainingDocument Document { get; } = document;

    public UnitIndex Units => header.Units;

    public CodeIndex<ParticipantCategory> Categories => header.Categories;

    public CodeIndex<TopicCatalogue> Catalogues => header.Catalogues;

    public TopicIndex Topics => header.Topics;

    public CodeIndex<Lecturer> Lecturers => header.Lecturers;

    public CodeIndex<Room> Rooms => header.Rooms;

    /// <summary>The courses of the document, for a host's rule: none of the library's looks a course up.</summary>
    public CodeIndex<Course> Courses => _courses ??= new CodeIndex<Course>().Of(Document.Courses);

    public CourseTables Tables => header.Tables;

    /// <summary>Whether timed sessions of one class were found to overlap.</summary>
    public bool HasOverlap { get; set; }

    /// <summary>Whether the validation ended, so that the indexes cannot be asked.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>The number of the first unit of a code, or <see cref="UnitIndex.None"/>.</summary>
    public int UnitNumberOf(Code<Unit> code)
    {
        if (!ReferenceEquals(code, _lastUnit))
        {
            _lastUnitNumber = Units.CodeOf(code);
            _lastUnit = code;
        }
        return _lastUnitNumber;
    }

    /// <summary>The first unit of a code that is valid on a day, or null.</summary>
    public Unit? UnitOn(Code<Unit> code, LocalDate day)
        => Units.Find(UnitNumberOf(code), day) is var unit and not UnitIndex.None ? Units.Units[unit] : null;

    /// <summary>What a topic is called: by its title, or as it is referred to where it is not known.</summary>
    public object NameOf(TopicReference topic) => (object?)Topics.Find(topic)?.Title ?? topic;

    /// <summary>What a session is called: by its title, else by that of its topic, else by what it is.</summary>
    public object NameOf(Activity activity) => activity switch
    {
        { Title: { } title } => title,
        { AboutTopic: { } topic } => NameOf(topic),
        _ => activity,
    };

    public static Place PlaceOf(SessionPlace place)
        => PlaceOf((place.Course, place.Class)).Then("timetable").Then("sessions", place.Session);

    public static Place PlaceOf((int Course, int Class) place) => default(Place).Then("courses", place.Course).Then("classes", place.Class);

    public void Report(Rule rule, in Place place, params ReadOnlySpan<object?> arguments) => Report(rule, place, [], arguments);

    public void Report(Rule rule, in Place place, Place[] related, params ReadOnlySpan<object?> arguments) => _findings.Report(rule, place, related, arguments);

    /// <summary>How many findings of one rule are kept: there is no need to make more.</summary>
    public int FindingsPerRule => _findings.FindingsPerRule;

    public void CountMore(Rule rule, int number) => _findings.CountMore(rule, number);

    public void Dispose()
    {
        IsDisposed = true;
        _courses?.Dispose();
    }
}
