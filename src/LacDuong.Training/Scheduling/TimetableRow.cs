namespace LacDuong.Training.Scheduling;

/// <summary>
/// A session to show, with its class and its course. Arranges the sessions of any number of courses as an interface shows them: by day
/// part, by lecturer, by room, or as text.
/// </summary>
/// <remarks>
/// <para>
/// Each group has at least one row. Its rows are ordered by date, then half-day. Within a half-day, they are ordered by start if all its
/// sessions in the group are timed, otherwise as in the courses. Cancelled sessions are left out.
/// </para>
/// <para>
/// A joint session gives a row for each of its classes. Use <see cref="TimetableClashes.JointSessionComparer"/> to find rows that belong to
/// one joint session. Rows are equal if all members are equal.
/// </para>
/// </remarks>
/// <example><code>
/// foreach (IGrouping&lt;(LocalDate Date, DayPart Part), TimetableRow&gt; rows in TimetableRow.GroupByDayPart(document.Courses))
///     foreach (TimetableRow row in rows)
///         Draw(rows.Key.Date, rows.Key.Part, row.Class.Code, row.Session);
/// Console.Write(TimetableRow.Describe(document.Courses, LanguageTag.Vietnamese, document));
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record TimetableRow
{
    internal TimetableRow()
    {
    }

    /// <summary>The course.</summary>
    public required Course Course { get; init; }

    /// <summary>The class.</summary>
    public required TrainingClass Class { get; init; }

    /// <summary>The session.</summary>
    public required Session Session { get; init; }

    /// <summary>The path of the session, as if the courses that you grouped were those of a document.</summary>
    public required DocumentPath Path { get; init; }

    /// <summary>Groups sessions by half-day, in order.</summary>
    /// <exception cref="ArgumentNullException">The sequence or a course is null.</exception>
    public static IReadOnlyList<IGrouping<(LocalDate Date, DayPart Part), TimetableRow>> GroupByDayPart(IEnumerable<Course> courses)
        => Group(RowsOf(courses).Select(row => ((row.Session.Date, row.Session.Part), row)));

    /// <summary>
    /// Groups sessions by lecturer, in ordinal order of the codes. A session is in the group of each lecturer whom it names.
    /// </summary>
    /// <exception cref="ArgumentNullException">The sequence or a course is null.</exception>
    public static IReadOnlyList<IGrouping<Code<Lecturer>, TimetableRow>> GroupByLecturer(IEnumerable<Course> courses)
        => Group(RowsOf(courses).SelectMany(row => row.Session.Lecturers.Distinct(), (row, lecturer) => (lecturer, row)));

    /// <summary>Groups sessions by room, in ordinal order of the codes. Leaves out sessions that lack a room.</summary>
    /// <exception cref="ArgumentNullException">The sequence or a course is null.</exception>
    public static IReadOnlyList<IGrouping<Code<Room>, TimetableRow>> GroupByRoom(IEnumerable<Course> courses)
        => Group(RowsOf(courses).Where(row => row.Session.Room is not null).Select(row => (row.Session.Room!, row)));

    /// <summary>
    /// Describes sessions as a table in plain text. Under each day («Thứ Tư, 25/5», with the year if there are several) it has a line for
    /// each session. The columns are half-day, time, title, class, lecturers and room. Leaves out empty columns, and the class if there is
    /// only one.
    /// </summary>
    /// <param name="courses">The courses.</param>
    /// <param name="language">The reader's language: English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <param name="document">The source of titles and names. Anything missing from it is named by its code.</param>
    /// <returns>Lines that each end in a line feed, with an empty one between days; the empty text if all courses lack sessions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="courses"/>, a course or <paramref name="language"/> is null.</exception>
    public static string Describe(IEnumerable<Course> courses, LanguageTag language, TrainingDocument? document = null)
    {
        SessionWording wording = new(language, document);
        return TimetableTable.Write([.. GroupByDayPart(courses).SelectMany(rows => rows)], wording);
    }

    /// <summary>
    /// Finds the order of the sessions of one class: by date, then half-day. Within a half-day, by start if all its sessions are timed,
    /// otherwise in list order. Sessions with the same start keep their list order. Leaves out cancelled sessions.
    /// </summary>
    /// <returns>The places of the sessions in the list, counted from zero, in that order.</returns>
    /// <example><code>
    /// foreach (int place in TimetableRow.FindOrder(timetable.Sessions))
    ///     Console.WriteLine(timetable.Sessions[place].Code);
    /// </code></example>
    public static IReadOnlyList<int> FindOrder(ValueList<Session> sessions)
    {
        using SessionSequence sequence = new SessionSequence().Of(sessions);
        return [.. Enumerable.Range(0, sequence.Count).Select(sequence.At)];
    }

    /// <summary>Writes the codes of the course, the class and the session: <c>khoa-1/lop-1/s-2</c>.</summary>
    public override string ToString() => $"{Course.Code}/{Class.Code}/{Session.Code}";

    private static IReadOnlyList<IGrouping<TKey, TimetableRow>> Group<TKey>(IEnumerable<(TKey Key, TimetableRow Row)> rows) =>
        [
            .. rows.GroupBy(row => row.Key, row => row.Row).OrderBy(group => group.Key)
                .SelectMany(group => InOrder([.. group]), (group, row) => (group.Key, Row: row)).GroupBy(row => row.Key, row => row.Row),
        ];

    private static IEnumerable<TimetableRow> InOrder(TimetableRow[] rows)
        => FindOrder(rows.Select(row => row.Session).ToValueList()).Select(place => rows[place]);

    private static IEnumerable<TimetableRow> RowsOf(IEnumerable<Course> courses)
        => from course in Guard.Against.Null(courses).Index()
           from @class in Guard.Against.Null(course.Item, nameof(courses)).Classes.Index()
           from session in (@class.Item.Timetable?.Sessions ?? default).Index()
           select new TimetableRow
           {
               Course = course.Item,
               Class = @class.Item,
               Session = session.Item,
               Path = SessionPaths.Of((course.Index, @class.Index, session.Index)),
           };
}
