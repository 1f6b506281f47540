using System.Globalization;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Scheduling;

/// <summary>Writes sessions, changes of them, and what has no place in a draft, for a reader of a language, with the titles and names that a document has.</summary>
internal sealed class SessionWording
{
    private static readonly char[] s_breaks = ['\t', '\n', '\u2028', '\u2029'];

    private readonly LanguageTag _language;
    private readonly TrainingDocument? _document;

    public SessionWording(LanguageTag language, TrainingDocument? document)
    {
        _language = language;
        _document = document;
        Dates = DateWording.Get(language);
        Words = Dates.Language == LanguageTag.English ? TimetableWords.English : TimetableWords.Vietnamese;
    }

    public DateWording Dates { get; }

    public TimetableWords Words { get; }

    /// <summary>What a session is called: by its own title, else that of its topic, else its kind.</summary>
    public string TitleOf(Activity activity)
    {
        if (activity.Title is { } title)
            return OnOneLine(title.Get(_language));
        if (activity is Activity.Teaching teaching)
            return TitleOf(teaching.Topic);
        string words = MessageLanguage.Get(_language)[((IWord)activity).WordKey];
        string kind = char.ToUpperInvariant(words[0]) + words[1..];
        return activity.AboutTopic is { } topic ? $"{kind}: {TitleOf(topic)}" : kind;
    }

    public string NameOf(Code<Lecturer> code)
        => _document?.Lecturers.Find(code) is not { } lecturer ? code.Value
            : OnOneLine(lecturer.Title is null ? lecturer.Name.ToString() : $"{lecturer.Title} {lecturer.Name}");

    public string NamesOf(ValueList<Code<Lecturer>> codes) => string.Join(", ", codes.Select(NameOf));

    public string NameOf(Code<Room> code) => OnOneLine(_document?.Rooms.Find(code)?.Name.Get(_language) ?? code.Value);

    public static string TimeOf(TimeRange time) => time.ToString().Replace('/', '–');

    public string Describe(SessionChange change) => $"{TitleOf(TitledBy(change).Activity)}: " + change switch
    {
        SessionChange.Added { Session: var session } => Words.Added + WhenOf(session, DateForm.WithoutYear),
        SessionChange.Removed { Session: var session } => Words.Removed + WhenOf(session, DateForm.WithoutYear),
        SessionChange.Moved { IsInListOnly: true, After: var session } => Words.InListOnly + WhenOf(session, DateForm.WithoutYear),
        SessionChange.Moved moved => Describe(moved),
        SessionChange.Changed changed => string.Join("; ", changed.Members.Select(member => Describe(member, changed.Before, changed.After))),
        _ => "",
    };

    public string Describe(UnplacedActivity left)
    {
        string amount = left switch
        {
            { Periods: int periods } => Count(Words.PeriodsUnplaced, periods),
            { HalfDays: int halfDays } => Count(Words.HalfDaysUnplaced, halfDays),
            _ => Words.Unplaced,
        };
        string reason = left.Reason switch
        {
            UnplacedReason.NoHalfDay => Words.NoHalfDay,
            UnplacedReason.NoTimeLeft => Words.NoTimeLeft,
            _ => Words.LecturerAway,
        };
        return $"{TitleOf(left.Activity)}: {amount}{Words.Because}{reason}";
    }

    private static string Count(string words, int count) => string.Format(CultureInfo.InvariantCulture, words, count);

    // A changed activity is said from what to what, so that the line begins with what the reader knows.
    private static Session TitledBy(SessionChange change)
        => change is SessionChange.Changed { Before: var before } ? before : change.Subject;

    private string Describe(SessionChange.Moved moved)
    {
        DateForm form = moved.Before.Date.Year == moved.After.Date.Year ? DateForm.WithoutYear : DateForm.Standard;
        return Words.MovedFrom + WhenOf(moved.Before, form) + Words.MovedTo + WhenOf(moved.After, form);
    }

    private string Describe(SessionMember member, Session before, Session after) => member switch
    {
        SessionMember.Activity => FromTo(Words.MemberActivity, TitleOf(before.Activity), TitleOf(after.Activity)),
        SessionMember.Lecturers => FromTo(Words.MemberLecturers, NamesOf(before.Lecturers), NamesOf(after.Lecturers)),
        SessionMember.Room => FromTo(Words.MemberRoom, before.Room is { } old ? NameOf(old) : "", after.Room is { } now ? NameOf(now) : ""),
        _ => Words.MemberAnnotations,
    };

    private string FromTo(string member, string before, string after)
        => member + Words.ChangedFrom + OrNothing(before) + Words.ChangedTo + OrNothing(after);

    private string OrNothing(string text) => text.Length == 0 ? Words.Nothing : text;

    private string WhenOf(Session session, DateForm form)
    {
        string halfDay = Words.BeforeHalfDay + Dates.Write(session.Date, session.Part, form);
        return session.Time is { } time ? $"{halfDay}, {TimeOf(time)}" : halfDay;
    }

    private string TitleOf(TopicReference topic)
        => OnOneLine(_document?.Catalogues.Find(topic.Catalogue)?.Topics.Find(topic.Topic)?.Title.Get(_language) ?? topic.ToString());

    // Texts may have several lines, and tabs.
    private static string OnOneLine(string text)
        => string.Join(' ', text.Split(s_breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
