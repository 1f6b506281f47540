using LacDuong.Training;
using NodaTime;

namespace CentreDesk;

/// <summary>The half-days of a class: those that its week shows, and to which its sessions move.</summary>
internal sealed class HalfDays
{
    private readonly TrainingClass _class;
    private readonly HashSet<LocalDate> _days;

    public HalfDays(Course course, TrainingClass item)
    {
        _class = item;
        Sessions = item.Timetable?.Sessions ?? [];
        _days = [.. Sessions.Select(session => session.Date)];
        bool hasEvenings = course.Bells?.Evening.IsEmpty == false || Sessions.Any(session => session.Part == DayPart.Evening);
        Parts = hasEvenings ? [DayPart.Morning, DayPart.Afternoon, DayPart.Evening] : [DayPart.Morning, DayPart.Afternoon];
    }

    public ValueList<Session> Sessions { get; }

    public ValueList<DayPart> Parts { get; }

    /// <summary>The Mondays from the first to the last day of the class and its sessions; the given day's if there are none.</summary>
    public IReadOnlyList<LocalDate> GetWeeks(LocalDate otherwise)
    {
        IEnumerable<LocalDate> known = _class.Dates.SelectMany(range => new[] { range.Start, range.End }).OfType<LocalDate>().Concat(_days);
        LocalDate[] days = [.. known.DefaultIfEmpty(otherwise)];
        LocalDate last = MondayOf(days.Max());
        List<LocalDate> weeks = [];
        // A date typed wrongly may be a century away.
        for (LocalDate week = MondayOf(days.Min()); week <= last && weeks.Count < 200; week = week.PlusWeeks(1))
            weeks.Add(week);
        return weeks;
    }

    /// <summary>Monday to Friday, and a Saturday or Sunday on which the class meets.</summary>
    public IEnumerable<LocalDate> GetDays(LocalDate monday) => Enumerable.Range(0, 7).Select(monday.PlusDays).Where(IsShown);

    /// <summary>
    /// Where a session comes: «earlier» or «later» by a half-day, «day-before», «day-after», or a day and a half-day,
    /// «2022-05-25/morning»; null for another text.
    /// </summary>
    public (LocalDate Date, DayPart Part)? Find(Session session, string to)
    {
        int part = Parts.IndexOf(session.Part);
        return to switch
        {
            _ when session.Date < Days.First || session.Date > Days.Last => null,
            "day-before" => (Step(session.Date, -1), session.Part),
            "day-after" => (Step(session.Date, 1), session.Part),
            "earlier" => part > 0 ? (session.Date, Parts[part - 1]) : (Step(session.Date, -1), Parts[^1]),
            "later" => part < Parts.Count - 1 ? (session.Date, Parts[part + 1]) : (Step(session.Date, 1), Parts[0]),
            _ => to.Split('/') is [var date, var word] && Days.Read(date) is { } day && WireWords.TryParse(word, out DayPart named)
                ? (day, named) : null,
        };
    }

    /// <summary>
    /// The session in another half-day. Its time stays in the same half-day of another day, and is that of the same periods in another;
    /// without bells it's left open.
    /// </summary>
    public static Session Move(Session session, LocalDate date, DayPart part, BellSchedule? bells)
    {
        TimeRange? time = session.Time;
        if (time is not null && part != session.Part)
            time = bells?.FindPeriods(session.Part, time) is var (first, count) ? bells.FindTime(part, first, count) : null;
        return session with { Date = date, Part = part, Time = time };
    }

    public static LocalDate MondayOf(LocalDate day)
    {
        LocalDate bounded = LocalDate.Max(Days.First, LocalDate.Min(day, Days.Last));
        return bounded.PlusDays(1 - (int)bounded.DayOfWeek);
    }

    private bool IsShown(LocalDate day)
        => day.DayOfWeek <= IsoDayOfWeek.Friday || _days.Contains(day) || _class.Dates.Any(range => range.Contains(day));

    private LocalDate Step(LocalDate day, int by)
    {
        do
            day = day.PlusDays(by);
        while (!IsShown(day));
        return day;
    }
}
