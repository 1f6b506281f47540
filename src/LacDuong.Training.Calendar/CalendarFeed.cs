using Ardalis.GuardClauses;

namespace LacDuong.Training.Calendar;

/// <summary>Chooses what a calendar shows: all sessions, or those of a course, a class, a lecturer or a room.</summary>
/// <remarks>If you set several of the four, a session must match all of them. Feeds are equal if all members are equal.</remarks>
/// <example><code>
/// CalendarFeed mine = new() { Lecturer = new("gv-01"), Domain = "truongchinhtri.example" };
/// CalendarFeed ofClass = new() { Course = new("khoa-1"), Class = new("lop-1"), Language = LanguageTag.English };
/// </code></example>
public sealed record CalendarFeed
{
    /// <summary>The only course to show, or null for all.</summary>
    public Code<Course>? Course { get; init; }

    /// <summary>The only class to show, or null for all. Set its course too: another course may have a class with the same code.</summary>
    public Code<TrainingClass>? Class { get; init; }

    /// <summary>The lecturer whose sessions you want, or null for all.</summary>
    public Code<Lecturer>? Lecturer { get; init; }

    /// <summary>The room whose sessions you want, or null for all.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>The calendar's name. If it's null, the calendar has the name of the lecturer, the room, or its only course.</summary>
    public string? Name { get; init; }

    /// <summary>The language of titles and texts: English for <c>en</c> and its varieties, Vietnamese for all others.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.Vietnamese;

    /// <summary>
    /// The times of half-days, for sessions without a time in courses without bells. A half-day lasts from the start of its first period to
    /// the end of its last. If the bells of the course and of the feed both lack periods for the half-day, the event lasts the whole day.
    /// </summary>
    public BellSchedule? Bells { get; init; }

    /// <summary>
    /// The text after the <c>@</c> of each identity (<c>UID</c>). Use your host's domain: it tells your sessions from those of other
    /// centres. Keep it the same for ever, since readers take sessions with another identity for new ones.
    /// </summary>
    /// <exception cref="ArgumentException">It's null or empty, or has spaces or control characters.</exception>
    public string Domain { get; init => field = RequireDomain(value); } = "lacduong-training";

    private static string RequireDomain(string domain)
    {
        if (Guard.Against.NullOrEmpty(domain).Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter)))
        {
            throw new ArgumentException(
                "Expected a domain such as truongchinhtri.example, but found spaces or control characters.", nameof(domain));
        }
        return domain;
    }

    internal bool Shows(Course course) => Course is null || Course == course.Code;

    internal bool Shows(TrainingClass item) => Class is null || Class == item.Code;

    internal bool Shows(Session session)
        => (Lecturer is null || session.Lecturers.Contains(Lecturer)) && (Room is null || Room == session.Room);
}
