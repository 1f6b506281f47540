using LacDuong.Training;
using LacDuong.Training.EntityFrameworkCore;
using LacDuong.Training.Scheduling;
using NodaTime;

namespace CentreDesk;

/// <summary>The clashes of a course's sessions, in words: with one another, and with what other courses have booked.</summary>
internal sealed class FoundClashes
{
    private const int Limit = 100;

    private readonly TrainingDocument _document;
    private readonly Reader _reader;
    private readonly SessionWording _wording;
    private readonly List<(DocumentPath Path, string Text, bool IsRepeated)> _all = [];

    private FoundClashes(TrainingDocument document, Reader reader)
    {
        _document = document;
        _reader = reader;
        _wording = new SessionWording(reader.Language, document);
    }

    public static async Task<FoundClashes> FindAsync(
        TrainingDocument document, TrainingStore store, Reader reader, CancellationToken aborted)
    {
        FoundClashes found = new(document, reader);
        foreach (TimetableClash clash in TimetableClashes.Find(document.Courses, Limit, document.Rooms))
        {
            found.Add(clash, clash.Earlier, clash.Later);
            found.Add(clash, clash.Later, clash.Earlier);
        }
        IReadOnlyList<StoredClash> withOthers = await store.FindClashesAsync(document, Limit, aborted);
        foreach (IGrouping<Code<Course>, StoredClash> ofCourse in withOthers.GroupBy(clash => clash.Course))
        {
            TrainingDocument? other = (await store.GetAsync(ofCourse.Key, aborted))?.Document;
            foreach (StoredClash clash in ofCourse)
                found.Add(clash, other);
        }
        return found;
    }

    /// <summary>The clashes of a class, in the order of its timetable; one within it is repeated for the later session.</summary>
    public IReadOnlyList<(Session Session, string Text, bool IsRepeated)> Of(Code<TrainingClass> code)
        => [.. _all.Where(clash => ClassOf(clash.Path).Code == code)
            .OrderBy(clash => (clash.Path.IndexIn("classes"), clash.Path.IndexIn("sessions")))
            .Select(clash => (SessionOf(clash.Path), clash.Text, clash.IsRepeated))];

    private TrainingClass ClassOf(DocumentPath path)
        => _document.Courses[path.IndexIn("courses")!.Value].Classes[path.IndexIn("classes")!.Value];

    private Session SessionOf(DocumentPath path) => (Session)path.Resolve(_document)!;

    private void Add(TimetableClash clash, DocumentPath path, DocumentPath other)
    {
        TrainingClass otherClass = ClassOf(other);
        bool isOneClass = path.IndexIn("classes") == other.IndexIn("classes");
        string where = isOneClass
            ? _reader.Say("lớp này", "this class")
            : _reader.Say($"lớp {otherClass.NameFor(_reader)} của khoá này", $"class {otherClass.NameFor(_reader)} of this course");
        string title = _wording.TitleOf(SessionOf(other));
        _all.Add((
            path,
            Say(clash.Kind, clash.Lecturer, clash.Room, clash.Learners.Count, clash.Start, clash.End, where, title),
            isOneClass && path == clash.Later));
    }

    private void Add(StoredClash clash, TrainingDocument? other)
    {
        Course? course = other?.Courses.Find(clash.Course);
        TrainingClass? otherClass = course?.Classes.Find(clash.Class);
        string name = otherClass?.NameFor(_reader) ?? clash.Class.Value;
        string courseTitle = course is null ? clash.Course.Value : _reader.Say(course.Title);
        string where = _reader.Say($"khoá «{courseTitle}», lớp {name}", $"the course “{courseTitle}”, class {name}");
        Session? session = otherClass?.Timetable?.Sessions.Find(clash.Session);
        string title = session is null ? clash.Session.Value : new SessionWording(_reader.Language, other).TitleOf(session);
        _all.Add((
            clash.Path,
            Say(clash.Kind, clash.Lecturer, clash.Room, clash.Learners.Count, clash.Start, clash.End, where, title),
            false));
    }

    private string Say(
        ClashKind kind,
        Code<Lecturer>? lecturer,
        Code<Room>? room,
        int learners,
        LocalTime start,
        LocalTime end,
        string where,
        string title)
    {
        string who = kind switch
        {
            ClashKind.Lecturer when lecturer is not null
                => _reader.Say($"Giảng viên {_wording.NamesOf([lecturer])}", $"Lecturer {_wording.NamesOf([lecturer])}"),
            ClashKind.Room => _reader.Say($"Phòng {_wording.NameOf(room)}", $"Room {_wording.NameOf(room)}"),
            ClashKind.Learners => _reader.Say($"{learners} học viên", learners == 1 ? "1 learner" : $"{learners} learners"),
            _ => _reader.Say("Lớp", "The class"),
        };
        string time = FormattableString.Invariant($"{start:HH:mm}–{end:HH:mm}");
        return _reader.Say($"{who} cùng lúc có «{title}» ở {where}, {time}.", $"{who} also has “{title}” in {where}, {time}.");
    }
}
