namespace LacDuong.Training.Office;

/// <summary>A timetable that was read from a plan: a sheet, a .csv, or the tables of a .docx.</summary>
/// <remarks>
/// <para>Plans are read as people make them: a row a session, or the grid of a week with days or half-days side by side. A day or half-day
/// that's blank goes on from above. A date without a year takes that of the dates about it, of the class or of the title.</para>
/// <para>Topics are found by their titles, lecturers and rooms by their names. What you don't know is made, with a code of its name that is
/// the same each time, and <see cref="NewLecturers"/>, <see cref="NewRooms"/> and <see cref="NewTopics"/> say what. A topic is made only if
/// you have no catalogue: else it's a problem, and the session has its title alone.</para>
/// <para>Whoever isn't a person («Ban Tổ chức lớp») is kept in the session's annotation <c>responsible</c>, and a remark in <c>note</c>.</para>
/// </remarks>
/// <example><code>
/// TimetableImport plan = TimetableImport.Read("ke-hoach.docx");
/// foreach (ImportProblem problem in plan.Problems)
///     Console.WriteLine($"{problem.Place}: {problem.Describe("vi")}");
/// </code></example>
public sealed class TimetableImport
{
    private readonly IReadOnlyList<PlanPlaces> _places;

    internal TimetableImport(IReadOnlyList<PlanPlaces> places) => _places = places;

    /// <summary>The file, and the sheet if it has one.</summary>
    public required TablePlace Place { get; init; }

    /// <summary>The title of the course as it stands above the table, or null.</summary>
    public string? Title { get; internal init; }

    /// <summary>The sessions, by day and half-day, in a half-day in the plan's order.</summary>
    public required Timetable Timetable { get; init; }

    /// <summary>The days of the sessions, as a class has its dates.</summary>
    public ValueList<DateRange> Dates { get; internal init; }

    /// <summary>The topics of the sessions, each once, in the order in which they're taught.</summary>
    public ValueList<TopicReference> Topics { get; internal init; }

    /// <summary>What you know, and besides the lecturers, rooms and topics that were made.</summary>
    public required TrainingDocument Document { get; init; }

    /// <summary>The lecturers that were made.</summary>
    public ValueList<Lecturer> NewLecturers { get; internal init; }

    /// <summary>The rooms that were made.</summary>
    public ValueList<Room> NewRooms { get; internal init; }

    /// <summary>The topics that were made.</summary>
    public ValueList<TopicReference> NewTopics { get; internal init; }

    /// <summary>The columns that were read, with their headings.</summary>
    public required IReadOnlyList<TablePlace> Columns { get; init; }

    /// <summary>The columns that have a heading and were left out.</summary>
    public required IReadOnlyList<TablePlace> LeftOutColumns { get; init; }

    /// <summary>What can't be taken as it stands, by row and column.</summary>
    public required IReadOnlyList<ImportProblem> Problems { get; init; }

    /// <summary>Reads the first plan of a source.</summary>
    /// <param name="source">The file, stream or rows. A path becomes a source by itself.</param>
    /// <param name="options">What you know, or null.</param>
    /// <returns>The plan. If there's none, it has no sessions, and a problem says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OfficeFormatException">The file can't be read at all.</exception>
    /// <exception cref="IOException">The file isn't there, or can't be opened.</exception>
    public static TimetableImport Read(TableSource source, TimetableImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new TimetableImportOptions();
        return PlanFile.Read(source, options).FirstOrDefault() ?? PlanFile.None(source, options);
    }

    /// <summary>Reads every plan of a source: one a sheet, and one for all tables of a .docx. Sheets without a plan are passed over.</summary>
    /// <inheritdoc cref="Read"/>
    /// <returns>The plans in order. What one adds to what you know, the next ones know too.</returns>
    public static IReadOnlyList<TimetableImport> ReadAll(TableSource source, TimetableImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. PlanFile.Read(source, options ?? new TimetableImportOptions())];
    }

    /// <summary>Where something of the timetable stands in the plan.</summary>
    /// <param name="path">The path of a finding: to a session or a member of it, however many steps lead there.</param>
    /// <returns>The cell, or null if the path leads to no session of this timetable. Of which class the path is isn't checked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public TablePlace? FindPlace(DocumentPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string? member = null;
        for (DocumentPath? at = path; at?.Parent is { } parent; at = parent)
        {
            if (at.Index is int index && parent.Name == "sessions" && parent.Parent?.Name == "timetable")
                return index < _places.Count ? _places[index].Find(member) : null;
            member = at.Name ?? member;
        }
        return null;
    }
}
