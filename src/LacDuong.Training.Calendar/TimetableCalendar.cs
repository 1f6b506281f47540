using Ardalis.GuardClauses;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LacDuong.Training.Scheduling;
using NodaTime.TimeZones;

namespace LacDuong.Training.Calendar;

/// <summary>Writes timetables as iCalendar (RFC 5545), for the calendars of phones, Outlook and Google.</summary>
/// <remarks>
/// <para>Each session is an event. Its identity (<c>UID</c>) consists of the codes of its course, class and session, and stays the same if
/// the session moves or changes. A joint session of several classes of one course is one event, with the identity of the first class. A
/// cancelled session has <c>STATUS:CANCELLED</c>.</para>
/// <para>Give the earlier revisions too, and readers learn what changed. <c>SEQUENCE</c>, <c>DTSTAMP</c> and <c>LAST-MODIFIED</c> of an
/// event come from the last revision that changed what the event shows. A session that a revision removed is cancelled.</para>
/// <para>The description names the lecturers, since iCalendar requires an address of each participant. Learners are left out. The same
/// input gives the same bytes on every machine.</para>
/// </remarks>
/// <example><code>
/// string ics = TimetableCalendar.Write(document, feed: new CalendarFeed { Lecturer = new("gv-01") });
/// string revised = TimetableCalendar.Write([new TimetableRevision(before), new TimetableRevision(after)]);
/// </code></example>
public static class TimetableCalendar
{
    /// <summary>Writes the first, or only, revision of a document.</summary>
    /// <param name="document">The document, which may have several courses.</param>
    /// <param name="publishedAt">The time of publication; <see cref="TimetableRevision.PublishedAt"/> says what null means.</param>
    /// <param name="feed">What to show. Null shows all sessions, in Vietnamese.</param>
    /// <returns>The calendar. Its lines end in CR LF. Send it as <c>text/calendar</c> in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string Write(TrainingDocument document, Instant? publishedAt = null, CalendarFeed? feed = null)
        => Write([new TimetableRevision(document, publishedAt)], feed);

    /// <summary>Writes the last revision of a document, and what changed since the earlier revisions.</summary>
    /// <param name="revisions">The revisions, from the first to the last. You may leave out some in the middle: then only their changes are
    /// missing.</param>
    /// <param name="feed">What to show. Null shows all sessions, in Vietnamese.</param>
    /// <returns>The calendar, as <see cref="Write(TrainingDocument, Instant?, CalendarFeed?)"/> gives it.</returns>
    /// <exception cref="ArgumentException">
    /// The sequence, a revision or a document is null, or the numbers fail to ascend.
    /// </exception>
    public static string Write(IEnumerable<TimetableRevision> revisions, CalendarFeed? feed = null)
        => WriteAll([Guard.Against.Null(revisions)], feed);

    /// <summary>Writes several documents as one calendar, each with its own revisions: all courses of a lecturer, for example.</summary>
    /// <param name="documents">The revisions of each document, from the first to the last.</param>
    /// <param name="feed">What to show. Null shows all sessions, in Vietnamese.</param>
    /// <returns>
    /// The calendar, as <see cref="Write(TrainingDocument, Instant?, CalendarFeed?)"/> gives it. If two documents have a session with the
    /// same codes, the calendar shows that of the first document.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A sequence, a revision or a document is null, or the numbers of a document fail to ascend.
    /// </exception>
    public static string WriteAll(IEnumerable<IEnumerable<TimetableRevision>> documents, CalendarFeed? feed = null)
    {
        feed ??= new CalendarFeed();
        Dictionary<string, SessionState> states = new(StringComparer.Ordinal);
        List<TrainingDocument> last = [];
        foreach (IEnumerable<TimetableRevision> revisions in Guard.Against.Null(documents))
        {
            foreach ((string uid, SessionState state) in Follow(Guard.Against.Null(revisions, nameof(documents)), feed, last))
                states.TryAdd(uid, state);
        }

        Ical.Net.Calendar calendar = new() { ProductId = "-//LacDuong.Training//Calendar//EN" };
        if ((feed.Name ?? NameOf(feed, last)) is string name)
        {
            calendar.AddProperty("NAME", name);
            calendar.AddProperty("X-WR-CALNAME", name);
        }
        foreach (IGrouping<string, SessionEvent> zone in states.Values.Select(state => state.Event)
            .GroupBy(item => item.TimeZone, StringComparer.Ordinal).OrderBy(zone => zone.Key, StringComparer.Ordinal))
        {
            calendar.AddTimeZone(MakeTimeZone(zone.Key, zone.Select(shown => shown.Date.At(shown.Time?.Start ?? LocalTime.Midnight))));
        }
        // A calendar must have a component (RFC 5545, 3.6). Without events, it's the time zone on any day.
        if (states.Count == 0)
        {
            TrainingDocument document = last.FirstOrDefault() ?? new TrainingDocument();
            calendar.AddTimeZone(MakeTimeZone(document.TimeZone.Id, [new LocalDate(2000, 1, 1).AtMidnight()]));
        }
        foreach (SessionState state in states.Values.OrderBy(state => state.Event.Date).ThenBy(state => state.Event.Time?.Start)
            .ThenBy(state => state.Event.Uid, StringComparer.Ordinal))
        {
            calendar.Events.Add(MakeEvent(state));
        }
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    // The last state of each event: those that the last revision shows, and those that an earlier one showed, which are cancelled.
    private static Dictionary<string, SessionState> Follow(
        IEnumerable<TimetableRevision> revisions, CalendarFeed feed, List<TrainingDocument> last)
    {
        Dictionary<string, SessionState> states = new(StringComparer.Ordinal);
        OrderedDictionary<string, SessionEvent> before = [];
        TrainingDocument? document = null;
        int number = -1;
        Instant at = Instant.MinValue;
        foreach (TimetableRevision revision in revisions)
        {
            document = Guard.Against.Null(Guard.Against.Null(revision, nameof(revisions)).Document, nameof(revisions));
            if (revision.Number <= number || revision.Number < 0)
            {
                throw new ArgumentException(
                    $"Revision {revision.Number} comes after {number}: its number must be greater.", nameof(revisions));
            }
            number = revision.Number ?? number + 1;
            // The clocks of several servers may differ.
            at = Instant.Max(at, revision.Published);
            OrderedDictionary<string, SessionEvent> now = SessionEvent.Find(document, feed);
            foreach ((string uid, SessionEvent shown) in now)
            {
                if (!states.TryGetValue(uid, out SessionState? state) || state.Event != shown)
                    states[uid] = new(shown, number, at);
            }
            foreach (string uid in before.Keys.Where(uid => !now.ContainsKey(uid) && !states[uid].Event.IsCancelled))
                states[uid] = new(states[uid].Event with { IsCancelled = true }, number, at);
            before = now;
        }
        if (document is not null)
            last.Add(document);
        return states;
    }

    private static string? NameOf(CalendarFeed feed, List<TrainingDocument> documents)
    {
        TrainingDocument? named = documents.Find(document => feed.Lecturer is not null ? document.Lecturers.Find(feed.Lecturer) is not null
            : feed.Room is not null && document.Rooms.Find(feed.Room) is not null);
        SessionWording wording = new(feed.Language, named);
        if (feed.Lecturer is not null)
            return wording.NamesOf([feed.Lecturer]);
        if (feed.Room is not null)
            return wording.NameOf(feed.Room);
        Course[] courses = [.. documents.SelectMany(document => document.Courses).Where(feed.Shows).Take(2)];
        if (courses is not [Course only])
            return null;
        string title = only.Title.Get(feed.Language);
        return feed.Class is null ? title : $"{title} – {only.Classes.Find(feed.Class)?.Name?.Get(feed.Language) ?? feed.Class.Value}";
    }

    private static CalendarEvent MakeEvent(SessionState state)
    {
        SessionEvent shown = state.Event;
        CalDateTime revised = At(state.PublishedAt);
        CalendarEvent made = new()
        {
            Uid = shown.Uid,
            Summary = shown.Summary,
            Description = shown.Description,
            Start = shown.Time is null ? Day(shown.Date) : At(shown.Date, shown.Time.Start, shown.TimeZone),
            End = End(shown),
            DtStamp = revised,
            LastModified = revised,
            Sequence = state.Number,
            Status = shown.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        };
        if (shown.Location.Length > 0)
            made.Location = shown.Location;
        if (Uri.TryCreate(shown.Uri, UriKind.Absolute, out Uri? uri))
            made.Url = uri;
        // A cancelled session leaves its people free.
        if (shown.IsCancelled)
            made.Transparency = TransparencyType.Transparent;
        return made;
    }

    // The calendar ends on its last day. An event with a date alone lasts that day.
    private static CalDateTime? End(SessionEvent shown)
    {
        bool isLastDay = shown.Date == LocalDate.MaxIsoValue;
        if (shown.Time is not TimeRange time)
            return isLastDay ? null : Day(shown.Date.PlusDays(1));
        if (time.End != LocalTime.Midnight)
            return At(shown.Date, time.End, shown.TimeZone);
        return isLastDay
            ? At(shown.Date, new LocalTime(23, 59, 59), shown.TimeZone)
            : At(shown.Date.PlusDays(1), LocalTime.Midnight, shown.TimeZone);
    }

    // Only the offsets that the events need: a rule would promise what governments have yet to decide.
    private static VTimeZone MakeTimeZone(string id, IEnumerable<LocalDateTime> starts)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[id];
        VTimeZone made = new() { TzId = id };
        IEnumerable<ZoneInterval> intervals = starts.Select(start => zone.MapLocal(start).EarlyInterval).Distinct();
        foreach (ZoneInterval interval in intervals.OrderBy(interval => interval.HasStart ? interval.Start : Instant.MinValue))
        {
            Offset from = interval.HasStart ? zone.GetUtcOffset(interval.Start - NodaTime.Duration.Epsilon) : interval.WallOffset;
            LocalDateTime onset = interval.HasStart ? interval.Start.WithOffset(from).LocalDateTime : new LocalDate(1, 1, 1).AtMidnight();
            made.AddChild(new VTimeZoneInfo(interval.Savings == Offset.Zero ? Components.Standard : Components.Daylight)
            {
                Start = new CalDateTime(onset.ToDateTimeUnspecified(), tzId: null),
                OffsetFrom = new UtcOffset(from.ToTimeSpan()),
                OffsetTo = new UtcOffset(interval.WallOffset.ToTimeSpan()),
                TimeZoneName = interval.Name,
            });
        }
        return made;
    }

    private static CalDateTime Day(LocalDate date) => new(date.Year, date.Month, date.Day);

    private static CalDateTime At(LocalDate date, LocalTime time, string zone) => new(date.At(time).ToDateTimeUnspecified(), zone);

    // An instant of a document may lie before the year 1 in UTC, where iCalendar begins.
    private static CalDateTime At(Instant instant)
    {
        Instant shown = Instant.Max(instant, Instant.FromUtc(1, 1, 1, 0, 0));
        return new(Instant.Min(shown, Instant.FromUtc(9999, 12, 31, 23, 59, 59)).ToDateTimeUtc());
    }

    private sealed record SessionState(SessionEvent Event, int Number, Instant PublishedAt);
}
