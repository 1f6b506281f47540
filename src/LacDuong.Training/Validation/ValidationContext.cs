using System.Runtime.InteropServices;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>One validation: the document, the indexes that all rules share, made once, and what was found so far.</summary>
internal sealed class ValidationContext : IDisposable
{
    private readonly ValidationPolicy _policy;
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<Rule, int> _counts = [];

    // Several rules ask for the unit of one learner.
    private Code<Unit>? _lastUnit;
    private int _lastUnitNumber;

    public ValidationContext(TrainingDocument document, ValidationPolicy policy)
    {
        Document = document;
        _policy = policy;
        Units = new UnitIndex(document.Units);
        Categories.Of(document.Categories);
        Catalogues.Of(document.Catalogues);
        Topics = new TopicIndex(Catalogues);
        Lecturers.Of(document.Lecturers);
        Rooms.Of(document.Rooms);
        Courses.Of(document.Courses);
        RosterHistory = new RosterHistory(document.Courses);
        foreach (Course course in document.Courses)
        {
            foreach (TrainingClass item in course.Classes)
                TimetableCount += item.Timetable is { Sessions.IsEmpty: false } ? 1 : 0;
        }
    }

    public TrainingDocument Document { get; }

    public UnitIndex Units { get; }

    public CodeIndex<ParticipantCategory> Categories { get; } = new();

    public CodeIndex<TopicCatalogue> Catalogues { get; } = new();

    public TopicIndex Topics { get; }

    public CodeIndex<Lecturer> Lecturers { get; } = new();

    public CodeIndex<Room> Rooms { get; } = new();

    public CodeIndex<Course> Courses { get; } = new();

    public RosterHistory RosterHistory { get; }

    /// <summary>The number of classes that have a session.</summary>
    public int TimetableCount { get; }

    /// <summary>Whether timed sessions of one class were found to overlap.</summary>
    public bool HasOverlap { get; set; }

    /// <summary>Whether the validation ended, so that the indexes cannot be asked.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>For the one course or class that the rules are at: made again for the next one.</summary>
    public CourseTables Tables { get; } = new();

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
    public object NameOf(Session session) => session.Activity switch
    {
        { Title: { } title } => title,
        { AboutTopic: { } topic } => NameOf(topic),
        var activity => activity,
    };

    public static Place PlaceOf(SessionPlace place)
        => default(Place).Then("courses", place.Course).Then("classes", place.Class).Then("timetable").Then("sessions", place.Session);

    public void Report(Rule rule, Place place, params ReadOnlySpan<object?> arguments) => Report(rule, place, [], arguments);

    public void Report(Rule rule, Place place, Place[] related, params ReadOnlySpan<object?> arguments)
    {
        if (_policy.SeverityOf(rule) is not Severity severity)
            return;
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, rule, out _);
        if (++count <= _policy.FindingsPerRule)
            _findings.Add(new Finding(rule, severity, place, related, arguments.ToArray()));
    }

    public ValidationReport ToReport() => new(
        [.. _findings.Order(Comparer<Finding>.Create(Finding.Compare))],
        _counts.Where(rule => rule.Value > _policy.FindingsPerRule)
            .OrderBy(rule => rule.Key.Code, StringComparer.Ordinal)
            .Select(rule => KeyValuePair.Create(rule.Key, rule.Value - _policy.FindingsPerRule)));

    public void Dispose()
    {
        IsDisposed = true;
        Categories.Dispose();
        Catalogues.Dispose();
        Topics.Dispose();
        Lecturers.Dispose();
        Rooms.Dispose();
        Courses.Dispose();
        RosterHistory.Dispose();
        Tables.Dispose();
    }
}
