namespace LacDuong.Training.Office;

/// <summary>The timetable of one class, which an import read from one sheet or from the tables of a .docx.</summary>
public sealed class ImportedTimetable : ImportedTable
{
    private readonly IReadOnlyList<PlanPlaces> _places;

    internal ImportedTimetable(TrainingClass @class, TablePlace place, IReadOnlyList<string> titles, IReadOnlyList<PlanPlaces> places)
        : base(@class, place, titles)
        => _places = places;

    /// <summary>The sessions by day and half-day. Those of one half-day are in the order of the plan.</summary>
    public ValueList<Session> Sessions => Class.Timetable?.Sessions ?? [];

    /// <summary>The title of the course above the headings, or null if the lines lack one.</summary>
    public string? CourseTitle { get; internal init; }

    /// <summary>The columns from left to right, both those that the import recognised and those that it left out.</summary>
    public IReadOnlyList<TimetableHeading> Headings { get; internal init; } = [];

    private protected override int Count => _places.Count;

    internal override TablePlace? FindPlace(object? part, int likely, string? member)
        => part is Session session ? FindPlace(session.Code.Value, likely, member) : part is Timetable or TrainingClass ? Place : null;

    private protected override string CodeAt(int index) => Sessions[index].Code.Value;

    private protected override TablePlace PlaceAt(int index, string? member) => _places[index].Find(member);
}
