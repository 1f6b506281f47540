namespace LacDuong.Training.Scheduling;

/// <summary>The sessions of any number of courses as an interface shows them: by half-day, by lecturer, by room, or as text.</summary>
/// <remarks>
/// <para>In each view rows are by date, then half-day, then, within a half-day whose sessions in the view are all timed, by start, else as the courses have
/// them: the order of <see cref="SessionOrder"/>, across classes.</para>
/// <para>A joint session is a row for each class that has part in it: <see cref="JointSessionComparer"/> tells which are one.</para>
/// </remarks>
/// <example><code>
/// foreach (HalfDayView halfDay in TimetableViews.ByHalfDay(document.Courses))
///     foreach (TimetableRow row in halfDay.Rows)
///         Draw(halfDay.Date, halfDay.Part, row.Class.Code, row.Session);
/// Console.Write(TimetableViews.ToText(document.Courses, LanguageTag.Vietnamese, document));
/// </code></example>
public static class TimetableViews
{
    /// <summary>The half-days that have a session, in order.</summary>
    /// <exception cref="ArgumentException"><paramref name="courses"/> or a course is null.</exception>
    public static IReadOnlyList<HalfDayView> ByHalfDay(IEnumerable<Course> courses) =>
    [
        .. RowsOf(courses).GroupBy(row => (row.Session.Date, row.Session.Part)).OrderBy(rows => rows.Key)
            .Select(rows => new HalfDayView { Date = rows.Key.Date, Part = rows.Key.Part, Rows = InOrder(rows) }),
    ];

    /// <summary>
    /// The lecturers whom a session names, in ordinal order of their codes. A session of several is with each of them, one of none with nobody, whoever
    /// teaches the course.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="courses"/> or a course is null.</exception>
    public static IReadOnlyList<LecturerView> ByLecturer(IEnumerable<Course> courses) =>
    [
        .. RowsOf(courses).SelectMany(row => row.Session.Lecturers.Distinct(), (row, lecturer) => (Row: row, Lecturer: lecturer))
            .GroupBy(pair => pair.Lecturer, pair => pair.Row).OrderBy(rows => rows.Key.Value, StringComparer.Ordinal)
            .Select(rows => new LecturerView { Lecturer = rows.Key, Rows = InOrder(rows) }),
    ];

    /// <summary>The rooms that a session names, in ordinal order of their codes; a session without a room is in none.</summary>
    /// <exception cref="ArgumentException"><paramref name="courses"/> or a course is null.</exception>
    public static IReadOnlyList<RoomView> ByRoom(IEnumerable<Course> courses) =>
    [
        .. RowsOf(courses).Where(row => row.Session.Room is not null)
            .GroupBy(row => row.Session.Room!).OrderBy(rows => rows.Key.Value, StringComparer.Ordinal)
            .Select(rows => new RoomView { Room = rows.Key, Rows = InOrder(rows) }),
    ];

    /// <summary>
    /// The sessions as a table in plain text: under each day («Thứ Tư, 25/5», with the year where there are several) its sessions, with half-day, time, title,
    /// class, lecturers and room in columns. The class is left out where there is but one, a column that nothing is in always.
    /// </summary>
    /// <param name="courses">The courses.</param>
    /// <param name="language">The reader's language: English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <param name="document">Where the titles of topics and the names of lecturers and rooms are; what is not there is given by its code.</param>
    /// <returns>Lines that each end in a line feed, days set apart by an empty one; the empty text where there is no session.</returns>
    /// <exception cref="ArgumentException"><paramref name="courses"/>, a course or <paramref name="language"/> is null.</exception>
    public static string ToText(IEnumerable<Course> courses, LanguageTag language, TrainingDocument? document = null)
        => TimetableTable.Write(ByHalfDay(courses), new SessionWording(Guard.Against.Null(language), document));

    private static ValueList<TimetableRow> InOrder(IEnumerable<TimetableRow> rows)
    {
        TimetableRow[] all = [.. rows];
        return SessionOrder.Of(all.Select(row => row.Session).ToValueList()).Select(place => all[place]).ToValueList();
    }

    private static List<TimetableRow> RowsOf(IEnumerable<Course> courses)
    {
        List<TimetableRow> rows = [];
        int place = 0;
        foreach (Course course in Guard.Against.Null(courses))
        {
            Guard.Against.Null(course, nameof(courses));
            for (int i = 0; i < course.Classes.Count; i++)
            {
                ValueList<Session> sessions = course.Classes[i].Timetable?.Sessions ?? default;
                for (int j = 0; j < sessions.Count; j++)
                    rows.Add(
                        new TimetableRow { Course = course, Class = course.Classes[i], Session = sessions[j], Place = new(place, i, j) });
            }
            place++;
        }
        return rows;
    }
}
