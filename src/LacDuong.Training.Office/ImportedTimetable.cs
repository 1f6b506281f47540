namespace LacDuong.Training.Office;

/// <summary>The timetable of one class, from one sheet or from the tables of a .docx.</summary>
public sealed class ImportedTimetable
{
    private readonly IReadOnlyList<PlanPlaces> _places;
    private readonly ItemIndex<Session> _index;

    internal ImportedTimetable(TrainingClass @class, TablePlace place, IReadOnlyList<PlanPlaces> places)
    {
        Class = @class;
        Place = place;
        _places = places;
        _index = new ItemIndex<Session>(Sessions);
    }

    /// <summary>
    /// The class with its timetable: the one of the document that you gave, or a new one. If it had no dates, it has the days of the sessions.
    /// </summary>
    public TrainingClass Class { get; }

    /// <summary>The sessions by day and half-day; in a half-day, in the order of the plan.</summary>
    public ValueList<Session> Sessions => Class.Timetable?.Sessions ?? [];

    /// <summary>The file and the sheet.</summary>
    public TablePlace Place { get; }

    /// <summary>The lines over the headings.</summary>
    public IReadOnlyList<string> Titles { get; internal init; } = [];

    /// <summary>What the course is called over the headings, or null if no line looks like it.</summary>
    public string? CourseTitle { get; internal init; }

    /// <summary>The columns from the left, those that were recognised and those that were left out.</summary>
    public IReadOnlyList<TimetableHeading> Headings { get; internal init; } = [];

    /// <summary>Where a session stands.</summary>
    /// <param name="index">The session's index in <see cref="Sessions"/>.</param>
    /// <param name="member">A member of the session by its name on the wire (<c>lecturers</c>), or null for what is done.</param>
    /// <returns>The cell that says the member; that of what is done if none does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There's no such session.</exception>
    public TablePlace GetPlace(int index, string? member = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _places.Count);
        return _places[index].Find(member);
    }

    /// <summary>The index of a session, likely the one given, or -1.</summary>
    internal int IndexOf(int likely, Code<Session> code) => _index.Find(likely, code);
}
