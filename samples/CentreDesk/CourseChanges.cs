using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Scheduling;
using LacDuong.Training.Wording;

namespace CentreDesk;

/// <summary>What changed between two revisions of a course, in words and in the reader's language.</summary>
public sealed class CourseChanges
{
    private const int NamesOfOneLine = 10;

    private readonly Reader _reader;
    private readonly List<string> _facts = [];
    private readonly List<string> _sessions = [];
    private readonly List<string> _learners = [];
    private readonly List<string> _results = [];

    private CourseChanges(Reader reader) => _reader = reader;

    /// <summary>The changes under a heading each: facts, timetable, learners, results. Headings without a change are left out.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<string> Lines)> Groups
        => [.. new (string Heading, IReadOnlyList<string> Lines)[]
        {
            (_reader.Say("Thông tin", "Facts"), _facts),
            (_reader.Say("Lịch", "Timetable"), _sessions),
            (_reader.Say("Học viên", "Learners"), _learners),
            (_reader.Say("Kết quả", "Results"), _results),
        }.Where(group => group.Lines.Count > 0)];

    /// <summary>All changes, one after the other.</summary>
    public IEnumerable<string> Lines => Groups.SelectMany(group => group.Lines);

    public static CourseChanges Find(TrainingDocument before, TrainingDocument after, Reader reader)
    {
        CourseChanges changes = new(reader);
        changes.CompareDocuments(before, after);
        changes.CompareLists(before, after);
        changes.CompareCourses(before.Courses[0], after.Courses[0]);
        changes.CompareClasses(before.Courses[0], after.Courses[0]);
        changes.CompareSessions(before.Courses[0], after);
        if (before != after && !changes.Lines.Any())
            changes._facts.Add(reader.Say("Dữ liệu riêng của chương trình đổi.", "Data of the program's own changed."));
        return changes;
    }

    private void CompareDocuments(TrainingDocument before, TrainingDocument after)
    {
        Items(_reader.Say("giảng viên", "lecturer"), before.Lecturers, after.Lecturers, lecturer => lecturer.Name.ToString());
        Items(_reader.Say("phòng", "room"), before.Rooms, after.Rooms, room => _reader.Say(room.Name));
        Items(_reader.Say("đơn vị", "unit"), before.Units, after.Units, unit => _reader.Say(unit.Name));
        Items(_reader.Say("đối tượng", "category"), before.Categories, after.Categories, category => _reader.Say(category.Name));
        Items(
            _reader.Say("danh mục chuyên đề", "catalogue of topics"),
            before.Catalogues, after.Catalogues, catalogue => _reader.Say(catalogue.Title));
        Fact("Ngày nghỉ", "Non-teaching days", before.NonTeachingDays, after.NonTeachingDays, DatesOf);
        Fact("Múi giờ", "Time zone", before.TimeZone.Id, after.TimeZone.Id, id => id);
    }

    private void CompareCourses(Course before, Course after)
    {
        Fact("Tên khoá", "Title", before.Title, after.Title, _reader.Say);
        Fact("Hoạt động chưa xếp ngày", "Activities without a day", before.Activities, after.Activities);
        Fact("Giảng viên của khoá", "Lecturers of the course", before.Lecturers, after.Lecturers);
        Fact("Mục tiêu", "Objectives", before.Objectives, after.Objectives);
        Fact("Căn cứ", "References", before.References, after.References);
        Fact("Đánh giá", "Assessment", before.Assessment, after.Assessment);
        Fact("Giờ các tiết", "Bells", before.Bells, after.Bells);
        Dictionary<string, string> was = StatedForm.Show(before, _reader), now = StatedForm.Show(after, _reader);
        foreach ((string field, string label) in StatedForm.Fields(_reader))
            Fact("Số liệu công bố, " + label, "Published figures, " + label, was[field], now[field], text => text);
        Fact("Nguồn", "Sources", before.Sources, after.Sources);
        Fact("Kết quả chung", "Results of all classes", before.Results, after.Results);
    }

    // Each side has the names that its own document gives.
    private void CompareLists(TrainingDocument before, TrainingDocument after)
    {
        Fact("Đơn vị tổ chức", "Organisers", OrganisersOf(before), OrganisersOf(after), text => text);
        Fact("Chuyên đề", "Topics", TopicsOf(before, before.Courses[0].Topics), TopicsOf(after, after.Courses[0].Topics), text => text);
        Fact(
            "Chuyên đề bổ trợ", "Extra topics",
            TopicsOf(before, before.Courses[0].ExtraTopics), TopicsOf(after, after.Courses[0].ExtraTopics), text => text);
    }

    private void CompareClasses(Course before, Course after)
    {
        Items(_reader.Say("lớp", "class"), before.Classes, after.Classes, item => item.NameFor(_reader), withChanges: false);
        TrainingClass none = new() { Code = new("none") };
        foreach (TrainingClass item in after.Classes)
            CompareClass(InClass(after, item), before.Classes.Find(item.Code) ?? none, item);
    }

    private void CompareClass(string inClass, TrainingClass before, TrainingClass after)
    {
        Fact(inClass + "Tên lớp", inClass + "Name", before.Name, after.Name, name => _reader.Say(name!));
        Fact(inClass + "Hình thức", inClass + "Mode", before.Mode, after.Mode, mode => mode!.Value.Describe(_reader.Language));
        Fact(inClass + "Tập trung hay không", inClass + "Pace", before.Pace, after.Pace, pace => pace!.Value.Describe(_reader.Language));
        Fact(inClass + "Ngày học", inClass + "Dates", before.Dates, after.Dates, DatesOf);
        Fact(inClass + "Địa điểm", inClass + "Venue", before.Venue, after.Venue, venue => _reader.Say(venue!));
        Fact(inClass + "Đối tượng học", inClass + "Audience", before.Audience, after.Audience);
        Fact(inClass + "Ban tổ chức lớp", inClass + "Staff", before.Staff, after.Staff);
        Fact(inClass + "Kết quả của lớp", inClass + "Results of the class", before.Results, after.Results);
        Fact(inClass + "Cấp chứng nhận", inClass + "Certification", before.Certification, after.Certification);
        CompareLearners(inClass, before.Learners, after.Learners);
    }

    private void CompareSessions(Course before, TrainingDocument document)
    {
        Course after = document.Courses[0];
        foreach (SessionChange change in SessionChange.Find(before, after))
        {
            string inClass = after.Classes.Find(change.ClassCode) is { } item ? InClass(after, item) : $"{change.ClassCode}: ";
            _sessions.Add(inClass + change.Describe(_reader.Language, document));
        }
    }

    private void CompareLearners(string inClass, ValueList<Learner> before, ValueList<Learner> after)
    {
        Dictionary<Code<Learner>, Learner> old = before.DistinctBy(learner => learner.Code).ToDictionary(learner => learner.Code);
        Dictionary<Code<Learner>, Learner> @new = after.DistinctBy(learner => learner.Code).ToDictionary(learner => learner.Code);
        Names(inClass + _reader.Say("bỏ", "removed"), [.. before.Where(learner => !@new.ContainsKey(learner.Code))]);
        Names(inClass + _reader.Say("thêm", "added"), [.. after.Where(learner => !old.ContainsKey(learner.Code))]);
        foreach (Learner learner in after)
        {
            if (!old.TryGetValue(learner.Code, out Learner? was))
                continue;
            string[] fields = [.. LearnerFields(was, learner).Where(field => field.IsChanged).Select(field => field.Name)];
            if (fields.Length > 0)
                _learners.Add($"{inClass}{learner.Name}: {_reader.Say("sửa", "changed")} {string.Join(", ", fields)}");
            Result(inClass + learner.Name, "điểm", "mark", was.Mark, learner.Mark, mark => Number(mark!.Value));
            Result(inClass + learner.Name, "xếp loại", "grade", was.Grade, learner.Grade, grade => grade!.Value);
            Result(inClass + learner.Name, "số chứng nhận", "certificate", was.Certificate, learner.Certificate, text => text!);
            Result(inClass + learner.Name, "số vào sổ", "register", was.Register, learner.Register, text => text!);
            Result(inClass + learner.Name, "số buổi vắng", "absences", was.Absences, learner.Absences, absences => Number(absences.Count));
        }
        if (before.Count == after.Count && !before.Select(learner => learner.Code).SequenceEqual(after.Select(learner => learner.Code))
            && old.Keys.ToHashSet().SetEquals(@new.Keys))
        {
            _learners.Add(inClass + _reader.Say("đổi thứ tự danh sách", "the list has another order"));
        }
    }

    // A class list brings dozens at once: those that a line has room for stand for the others.
    private void Names(string what, Learner[] learners)
    {
        string names = string.Join(", ", learners.Take(NamesOfOneLine).Select(learner => learner.Name));
        int others = learners.Length - NamesOfOneLine;
        if (learners.Length > 0)
        {
            _learners.Add(others <= 0 ? $"{what} {names}" : _reader.Say(
                $"{what} {learners.Length} học viên: {names} và {others} người nữa",
                $"{what} {learners.Length} learners: {names} and {others} more"));
        }
    }

    private (bool IsChanged, string Name)[] LearnerFields(Learner was, Learner now) =>
    [
        (was.Name != now.Name, _reader.Say("họ tên", "the name")),
        (was.BirthDate != now.BirthDate, _reader.Say("ngày sinh", "the birth date")),
        (was.Sex != now.Sex, _reader.Say("giới tính", "the sex")),
        (was.Ethnicity != now.Ethnicity, _reader.Say("dân tộc", "the ethnicity")),
        (was.Hometown != now.Hometown, _reader.Say("quê quán", "the home town")),
        (was.Number != now.Number, _reader.Say("số hiệu", "the number")),
        (was.JoinedParty != now.JoinedParty, _reader.Say("ngày vào Đảng", "the day of joining the Party")),
        (was.Unit != now.Unit, _reader.Say("đơn vị", "the unit")),
        (was.Category != now.Category, _reader.Say("đối tượng", "the category")),
        (was.Title != now.Title, _reader.Say("chức vụ", "the post")),
        (was.Group != now.Group, _reader.Say("tổ", "the group")),
        (was.Remark != now.Remark, _reader.Say("ghi chú", "the remark")),
    ];

    private void Items<T>(string kind, ValueList<T> before, ValueList<T> after, Func<T, string> name, bool withChanges = true)
        where T : class, ICoded<T>
    {
        HashSet<T> old = [.. before];
        HashSet<Code<T>> oldCodes = [.. before.Select(item => item.Code)];
        HashSet<Code<T>> newCodes = [.. after.Select(item => item.Code)];
        foreach (T item in before.Where(item => !newCodes.Contains(item.Code)))
            _facts.Add(_reader.Say($"Bỏ {kind} {name(item)}", $"The {kind} {name(item)} removed"));
        foreach (T item in after.Where(item => !oldCodes.Contains(item.Code)))
            _facts.Add(_reader.Say($"Thêm {kind} {name(item)}", $"The {kind} {name(item)} added"));
        foreach (T item in after.Where(item => withChanges && oldCodes.Contains(item.Code) && !old.Contains(item)))
            _facts.Add(_reader.Say($"Sửa {kind} {name(item)}", $"The {kind} {name(item)} changed"));
    }

    private void Fact<T>(string vietnamese, string english, T before, T after, Func<T, string>? shown = null)
    {
        string name = _reader.Say(vietnamese, english);
        if (EqualityComparer<T>.Default.Equals(before, after))
            return;
        _facts.Add(shown is null ? $"{name}: {_reader.Say("có thay đổi", "changed")}"
            : Say(name, before is null ? "" : shown(before), after is null ? "" : shown(after)));
    }

    private void Result<T>(string learner, string vietnamese, string english, T before, T after, Func<T, string> shown)
    {
        string name = $"{learner}: {_reader.Say(vietnamese, english)}";
        if (!EqualityComparer<T>.Default.Equals(before, after))
            _results.Add(Say(name, before is null ? "" : shown(before), after is null ? "" : shown(after)));
    }

    private string Say(string name, string before, string after)
    {
        string none = _reader.Say("không có", "none");
        return _reader.Say(
            $"{name} từ {(before.Length == 0 ? none : before)} thành {(after.Length == 0 ? none : after)}",
            $"{name} from {(before.Length == 0 ? none : before)} to {(after.Length == 0 ? none : after)}");
    }

    private string InClass(Course course, TrainingClass item)
        => course.Classes.Count == 1 ? "" : _reader.Say($"Lớp {item.NameFor(_reader)}: ", $"Class {item.NameFor(_reader)}: ");

    private string OrganisersOf(TrainingDocument document)
    {
        CourseUnits units = CourseUnits.Of(document);
        return string.Join(", ", document.Courses[0].Organisers.Select(
            organiser => $"{units.NameOf(organiser.Unit, _reader)} ({organiser.Role.Describe(_reader.Language)})"));
    }

    private string TopicsOf(TrainingDocument document, ValueList<TopicReference> topics)
    {
        SessionWording wording = new(_reader.Language, document);
        return string.Join("; ", topics.Select(wording.TitleOf));
    }

    private string DatesOf(ValueList<DateRange> dates) => dates.IsEmpty ? "" : DateWording.Get(_reader.Language).Write(dates);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
