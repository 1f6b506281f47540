namespace LacDuong.Training.Office;

/// <summary>The timetable of one class, which an import read from one sheet or from the tables of a .docx.</summary>
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
    /// The class with its timetable: the class of the document that you gave, or a new one. A class that lacked dates has the days of its
    /// sessions.
    /// </summary>
    public TrainingClass Class { get; }

    /// <summary>The sessions by day and half-day. Those of one half-day are in the order of the plan.</summary>
    public ValueList<Session> Sessions => Class.Timetable?.Sessions ?? [];

    /// <summary>The file and the sheet of the plan.</summary>
    public TablePlace Place { get; }

    /// <summary>The lines above the headings.</summary>
    public IReadOnlyList<string> Titles { get; internal init; } = [];

    /// <summary>The title of the course above the headings, or null if the lines lack one.</summary>
    public string? CourseTitle { get; internal init; }

    /// <summary>The columns from left to right, both those that the import recognised and those that it left out.</summary>
    public IReadOnlyList<TimetableHeading> Headings { get; internal init; } = [];

    /// <summary>Finds the cell that a session was read from.</summary>
    /// <param name="index">The session's index in <see cref="Sessions"/>, from 0.</param>
    /// <param name="member">A member of the session by its name on the wire, such as <c>lecturers</c>, or null for its content.</param>
    /// <returns>The cell of the member, or the cell of the content if the member lacks one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or at least the number of sessions.</exception>
    public TablePlace GetPlace(int index, string? member = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _places.Count);
        return _places[index].Find(member);
    }

    /// <summary>The index of a session, or -1. It tries the likely index first.</summary>
    internal int IndexOf(int likely, Code<Session> code) => _index.Find(likely, code);
}
