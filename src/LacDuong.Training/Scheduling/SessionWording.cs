using System.Globalization;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Scheduling;

/// <summary>What sessions, lecturers and rooms are called in a reader's language, by the titles and names that a document has.</summary>
/// <remarks>
/// Whatever you ask for is on one line. What the document doesn't have is called by its code. A wording keeps what it looked up: make one
/// for many sessions.
/// </remarks>
/// <example><code>
/// SessionWording wording = new(LanguageTag.Vietnamese, document);
/// string shown = $"{wording.TitleOf(session)}: {wording.NamesOf(session.Lecturers)}";   // Tôn giáo: ThS Nguyễn Văn A
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class SessionWording
{
    private static readonly DocumentPath<Session> s_session = DocumentPath<Session>.Root;
    private static readonly char[] s_breaks = ['\t', '\n', '\u2028', '\u2029'];

    private readonly LanguageTag _language;
    private readonly TrainingDocument? _document;

    /// <summary>Makes a wording.</summary>
    /// <param name="language">The reader's language: English for <c>en</c> and its varieties, Vietnamese for all others.</param>
    /// <param name="document">Where the titles and names are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public SessionWording(LanguageTag language, TrainingDocument? document = null)
    {
        _language = Guard.Against.Null(language);
        _document = document;
        Dates = DateWording.Get(language);
    }

    internal DateWording Dates { get; }

    private Dictionary<TopicReference, LocalisedText> Topics => field ??= FirstByCode(_document?.Catalogues ?? default).Values
        .SelectMany(catalogue => FirstByCode(catalogue.Topics).Values, (catalogue, item) => (catalogue.Code, Item: item))
        .ToDictionary(pair => new TopicReference(pair.Code, pair.Item.Code), pair => pair.Item.Title);

    private Dictionary<Code<Lecturer>, Lecturer> Lecturers => field ??= FirstByCode(_document?.Lecturers ?? default);

    private Dictionary<Code<Room>, Room> Rooms => field ??= FirstByCode(_document?.Rooms ?? default);

    /// <summary>What a session is called: by its own title, else that of its topic, else its kind.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public string TitleOf(Session session) => TitleOf(Guard.Against.Null(session).Activity);

    /// <summary>What a session with an activity is called: by the activity's own title, else that of its topic, else its kind.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    public string TitleOf(TrainingActivity activity)
    {
        Guard.Against.Null(activity);
        if (activity.Title is { } title)
            return OnOneLine(title.Get(_language));
        if (activity is TrainingActivity.Teaching teaching)
            return TitleOf(teaching.Topic);
        string words = activity.Describe(_language);
        string kind = char.ToUpperInvariant(words[0]) + words[1..];
        return activity.AboutTopic is { } topic ? $"{kind}: {TitleOf(topic)}" : kind;
    }

    /// <summary>What a topic is called: by its title in the document's catalogues.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public string TitleOf(TopicReference topic)
        => OnOneLine(Topics.GetValueOrDefault(Guard.Against.Null(topic))?.Get(_language) ?? topic.ToString());

    /// <summary>The names of lecturers, each with the title before it, with commas between them; the empty text for none.</summary>
    public string NamesOf(ValueList<Code<Lecturer>> codes) => string.Join(", ", codes.Select(NameOf));

    /// <summary>What a room is called; the empty text for none.</summary>
    public string NameOf(Code<Room>? code)
        => code is null ? "" : OnOneLine(Rooms.GetValueOrDefault(code)?.Name.Get(_language) ?? code.Value);

    /// <summary>A half-day by itself: «Sáng», «Morning».</summary>
    public string NameOf(DayPart part) => part switch
    {
        DayPart.Morning => Say("Sáng", "Morning"),
        DayPart.Afternoon => Say("Chiều", "Afternoon"),
        _ => Say("Tối", "Evening"),
    };

    internal static string TimeOf(TimeRange time) => time.ToString().Replace('/', '–');

    // A changed activity is told from what to what, so that the line begins with what the reader knows.
    internal string Describe(SessionChange change)
        => $"{TitleOf((change.Before ?? change.After)!)}: {string.Join("; ", PartsOf(change))}";

    private IEnumerable<string> PartsOf(SessionChange change)
    {
        if (change.Before is not { } before)
            return [Say("thêm vào ", "added on ") + WhenOf(change.After!)];
        if (change.After is not { } after)
            return [Say("bỏ, trước đây vào ", "removed, was on ") + WhenOf(before)];
        IEnumerable<string> members = change.Members.Select(member => Describe(member, before, after));
        return change.IsMoved ? members.Prepend(DescribeMove(before, after)) : members;
    }

    internal string Describe(UnplacedActivity left)
    {
        string number = (left.Periods ?? left.DayParts ?? 0).ToString(CultureInfo.InvariantCulture);
        string amount = left switch
        {
            { Periods: not null } => Say($"còn {number} tiết chưa xếp được", $"periods not placed: {number}"),
            { DayParts: not null } => Say($"còn {number} buổi chưa xếp được", $"half-days not placed: {number}"),
            _ => Say("chưa xếp được", "not placed"),
        };
        string reason = left.Reason switch
        {
            UnplacedReason.NoDayPart => Say(
                "lớp không có buổi nào để xếp (thứ bảy, chủ nhật chỉ xếp khi được yêu cầu)",
                "the class has no half-day to teach in (Saturdays and Sundays count only if you ask for them)"),
            UnplacedReason.NoTimeLeft => Say("các buổi đã kín", "the half-days are full"),
            _ => Say("giảng viên không đến được", "a lecturer cannot come"),
        };
        return $"{TitleOf(left.Activity)}: {amount}{Say(", vì ", ", because ")}{reason}";
    }

    private static Dictionary<Code<T>, T> FirstByCode<T>(ValueList<T> items)
        where T : class, ICoded<T>
        => items.DistinctBy(item => item.Code).ToDictionary(item => item.Code);

    private string Say(string vietnamese, string english) => Dates.Language == LanguageTag.English ? english : vietnamese;

    private string DescribeMove(Session before, Session after)
    {
        if (SessionListComparison.AreAtOneTime(before, after))
            return Say("đổi thứ tự trong danh sách, vẫn vào ", "put elsewhere in the list, still on ") + WhenOf(after);
        DateForm form = before.Date.Year == after.Date.Year ? DateForm.WithoutYear : DateForm.Standard;
        return Say("chuyển từ ", "moved from ") + WhenOf(before, form) + Say(" sang ", " to ") + WhenOf(after, form);
    }

    private string Describe(DocumentPath member, Session before, Session after)
    {
        return member == s_session.Activity ? FromTo(Say("đổi nội dung", "activity changed"), TitleOf)
            : member == s_session.Lecturers ? FromTo(Say("đổi giảng viên", "lecturers changed"), session => NamesOf(session.Lecturers))
            : member == s_session.Room ? FromTo(Say("đổi phòng", "room changed"), session => NameOf(session.Room))
            : member == s_session.Groups ? FromTo(Say("đổi tổ", "groups changed"), session => string.Join(", ", session.Groups))
            : member != s_session.Cancelled ? Say("đổi ghi chú", "annotations changed")
            : after.Cancelled ? Say("huỷ", "cancelled") : Say("không huỷ nữa", "no longer cancelled");

        string FromTo(string member, Func<Session, string> shown)
            => member + Say(" từ ", " from ") + OrNothing(shown(before)) + Say(" thành ", " to ") + OrNothing(shown(after));
    }

    private string OrNothing(string text) => text.Length == 0 ? Say("không có", "none") : text;

    private string WhenOf(Session session) => WhenOf(session, DateForm.WithoutYear);

    private string WhenOf(Session session, DateForm form)
    {
        string dayPart = Say("", "the ") + Dates.Write(session.Date, session.Part, form);
        return session.Time is { } time ? $"{dayPart}, {TimeOf(time)}" : dayPart;
    }

    private string NameOf(Code<Lecturer> code)
        => !Lecturers.TryGetValue(code, out Lecturer? lecturer) ? code.Value
            : OnOneLine(lecturer.Title is null ? lecturer.Name.ToString() : $"{lecturer.Title} {lecturer.Name}");

    // Texts may have several lines, and tabs.
    private static string OnOneLine(string text)
        => string.Join(' ', text.Split(s_breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
