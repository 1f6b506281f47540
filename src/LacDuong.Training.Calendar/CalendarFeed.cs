namespace LacDuong.Training.Calendar;

/// <summary>What a calendar shows, and how: all sessions, or those of a course, a class, a lecturer or a room.</summary>
/// <remarks>If you set several of the four, a session must be of all of them. Feeds are equal when all members are.</remarks>
/// <example><code>
/// CalendarFeed mine = new() { Lecturer = new("gv-01"), Domain = "truongchinhtri.example" };
/// CalendarFeed ofClass = new() { Course = new("khoa-1"), Class = new("lop-1"), Language = LanguageTag.English };
/// </code></example>
public sealed record CalendarFeed
{
    /// <summary>The only course shown, or null for all.</summary>
    public Code<Course>? Course { get; init; }

    /// <summary>The only class shown, or null for all. Give its course too: another course may have a class of the same code.</summary>
    public Code<TrainingClass>? Class { get; init; }

    /// <summary>The lecturer whose sessions are shown, or null for all.</summary>
    public Code<Lecturer>? Lecturer { get; init; }

    /// <summary>The room whose sessions are shown, or null for all.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>What the calendar is called. If you leave it out, it takes the name of the lecturer, the room, or its only
    /// course.</summary>
    public string? Name { get; init; }

    /// <summary>The language of titles and texts: English for <c>en</c> and its varieties, Vietnamese for all others.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.Vietnamese;

    /// <summary>
    /// When half-days are, for sessions without a time in courses without bells: from the start of the first period to the end of the last.
    /// A session of a half-day that has no periods in either is an event of the whole day.
    /// </summary>
    public BellSchedule? Bells { get; init; }

    /// <summary>
    /// What follows the <c>@</c> of each identity (<c>UID</c>): your host's domain, so that no other centre's session has the same. Never
    /// change it: readers would take all sessions for new ones.
    /// </summary>
    public string Domain { get; init; } = "lacduong-training";

    internal bool Shows(Course course) => Course is null || Course == course.Code;

    internal bool Shows(TrainingClass item) => Class is null || Class == item.Code;

    internal bool Shows(Session session)
        => (Lecturer is null || session.Lecturers.Contains(Lecturer)) && (Room is null || Room == session.Room);
}
