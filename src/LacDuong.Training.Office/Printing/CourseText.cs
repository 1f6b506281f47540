using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>
/// Writes the text of a plan and a closing report from what the document knows about a course. Empty sections are left out.
/// </summary>
internal sealed class CourseText(Course course, CourseDocuments documents, CourseWording words)
{
    private static readonly string[] s_units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    private readonly List<PrintedBlock> _blocks = [];
    private int _sections;

    public ValueList<PrintedBlock> Plan()
    {
        foreach ((int i, Citation basis) in course.References.Index())
        {
            string end = i == course.References.Count - 1 ? "." : ";";
            Add(words.Say("Căn cứ ", "Based on ") + words.NameOf(basis) + end, ParagraphStyle.Basis);
        }
        Section(words.Say("Mục đích, yêu cầu", "Aims"), course.Objectives.Select(objective => Item(objective.Get(words.Language))));
        Section(words.Say("Nội dung", "Content"), Contents([]));
        Section(words.Say("Đối tượng, số lượng", "Learners"), course.Classes.SelectMany(Learners));
        Section(words.Say("Thời gian, địa điểm", "Time and place"), course.Classes.SelectMany(TimeAndPlace));
        Section(words.Say("Giảng viên", "Lecturers"), LecturersOfCourse().Select(code => Item(words.NameOf(code))));
        Section(words.Say("Tổ chức thực hiện", "Organisers"), Organisers());
        foreach (TrainingClass @class in course.Classes.Where(@class => @class.Timetable is { Sessions.IsEmpty: false }))
        {
            Heading(words.Say("Lịch học", "Timetable") + Suffix(@class));
            _blocks.Add(documents.TimetableTable(@class));
        }
        return _blocks.ToValueList();
    }

    public ValueList<PrintedBlock> ClosingReport()
    {
        Section(words.Say("Thời gian, địa điểm", "Time and place"), course.Classes.SelectMany(TimeAndPlace));
        Section(words.Say("Học viên", "Learners"), course.Classes.SelectMany(Learners));
        Section(
            words.Say("Nội dung đã thực hiện", "What was taught"),
            [.. Contents(DroppedTopics()), .. course.Classes.SelectMany(Sessions)]);
        Section(words.Say("Tổ chức thực hiện", "Organisers"), Organisers());
        List<string> results =
        [
            .. course.Results is { } all ? Figures(all, null) : course.Classes.SelectMany(@class => Figures(ResultsOf(@class), @class)),
        ];
        IReadOnlyList<GradeShare> shares = Shares();
        if (results.Count == 0 && shares.Count == 0)
            return _blocks.ToValueList();
        Heading(words.Say("Kết quả", "Results"));
        foreach (string line in results)
            Add(line);
        if (shares.Count > 0)
        {
            Add(words.Say("Kết quả xếp loại:", "Grades:"));
            _blocks.AddRange(documents.GradeTable(shares));
        }
        return _blocks.ToValueList();
    }

    private static string Item(string text) => $"- {text}";

    private void Add(string text, ParagraphStyle style = ParagraphStyle.Body) => _blocks.Add(new PrintedBlock.Paragraph(text, style));

    private void Heading(string text) => Add($"{Roman(++_sections)}. {text}", ParagraphStyle.Heading);

    private void Section(string heading, IEnumerable<string> lines)
    {
        bool isEmpty = true;
        foreach (string line in lines)
        {
            if (isEmpty)
                Heading(heading);
            isEmpty = false;
            Add(line);
        }
    }

    // A text has fewer than forty sections, unless the course has as many classes.
    private static string Roman(int number)
        => new string('X', number / 10) + s_units[number % 10];

    private string Suffix(TrainingClass @class) => words.NameOf(@class, course) is string name ? $" – {name}" : "";

    private string Prefix(TrainingClass? @class) => @class is not null && words.NameOf(@class, course) is string name ? $"{name}: " : "";

    // The topics whose sessions are all cancelled.
    private HashSet<TopicReference> DroppedTopics()
        => [.. course.Classes.SelectMany(@class => @class.Timetable?.Sessions ?? default)
            .Where(session => session.Activity.AboutTopic is not null).GroupBy(session => session.Activity.AboutTopic!)
            .Where(sessions => sessions.All(session => session.Cancelled)).Select(sessions => sessions.Key)];

    private IEnumerable<string> Contents(HashSet<TopicReference> without)
    {
        foreach ((int i, TopicReference topic) in course.Topics.Index().Where(topic => !without.Contains(topic.Item)))
            yield return words.Say($"Chuyên đề {i + 1}: ", $"Topic {i + 1}: ") + WithPeriods(topic);
        foreach (TopicReference topic in course.ExtraTopics.Where(topic => !without.Contains(topic)))
            yield return words.Say("Chuyên đề bổ trợ: ", "Extra topic: ") + WithPeriods(topic);
        foreach (TrainingActivity activity in course.Activities)
            yield return Item(words.NameOf(activity, course));
        if (course.Assessment is { Kind: AssessmentKind kind } assessment)
        {
            string sessions = assessment.Sessions is int number ? words.Say($" ({number} buổi)", $" (half-days: {number})") : "";
            yield return words.Say("Đánh giá kết quả: ", "Assessment: ") + kind.Describe(words.Language) + sessions;
        }
    }

    private string WithPeriods(TopicReference topic)
    {
        string periods = words.Find(topic)?.Periods is int number ? words.Say($" ({number}\u00A0tiết)", $" (periods: {number})") : "";
        return words.NameOf(topic) + periods;
    }

    private IEnumerable<string> Learners(TrainingClass @class)
    {
        if (@class.LearnerCount is int count)
        {
            int units = @class.Learners.Where(learner => learner.Unit is not null).Select(learner => learner.Unit).Distinct().Count();
            string from = units == 0 ? "" : words.Say($", từ {words.NumberOf(units)} đơn vị", $", from {words.NumberOf(units)} units");
            yield return Prefix(@class) + words.Say($"{words.NumberOf(count)} học viên{from}", $"Learners: {words.NumberOf(count)}{from}");
        }
        IEnumerable<(string Name, int? Count)> groups = @class.Audience is { Groups.IsEmpty: false } audience
            ? audience.Groups.Select(group => (NameOf(group, @class.FirstDay), group.Count))
            : @class.Learners.Where(learner => learner.Category is not null).CountBy(learner => learner.Category!)
                .Select(group => (words.NameOf(group.Key), (int?)group.Value));
        foreach ((string name, int? number) in groups)
            yield return Item(number is int known ? $"{name}: {words.NumberOf(known)}" : name);
        foreach (AudiencePart part in @class.Audience?.Including ?? default)
            yield return Item(words.Say("trong đó ", "including ") + $"{part.Name.Get(words.Language)}: {words.NumberOf(part.Count)}");
    }

    private string NameOf(AudienceGroup group, LocalDate? day)
        => string.Join(", ", new[] { words.NameOf(group.Category), words.NameOf(group.Unit, day) }.Where(part => part.Length > 0));

    private IEnumerable<string> TimeAndPlace(TrainingClass @class)
    {
        if (!@class.Dates.IsEmpty)
            yield return Prefix(@class) + CourseWording.Capitalise(words.Dates.Write(@class.Dates, DateForm.Sentence));
        if (@class.Venue is { } venue)
            yield return Prefix(@class) + words.Say("Địa điểm: ", "Place: ") + venue.Get(words.Language);
        string[] forms = [.. new[] { @class.Mode?.Describe(words.Language), @class.Pace?.Describe(words.Language) }.OfType<string>()];
        if (forms.Length > 0)
            yield return Prefix(@class) + words.Say("Hình thức: ", "Form: ") + string.Join(", ", forms);
    }

    private IEnumerable<string> Sessions(TrainingClass @class)
    {
        Session[] sessions = [.. (@class.Timetable?.Sessions ?? default).Where(session => !session.Cancelled)];
        if (sessions.Length == 0)
            yield break;
        int days = sessions.Select(session => session.Date).Distinct().Count();
        int halfDays = sessions.Select(session => (session.Date, session.Part)).Distinct().Count();
        string unit = words.Say("tiết", "periods");
        string periods = course.Bells?.CountPeriods(sessions) is int number ? $", {words.NumberOf(number)} {unit}" : "";
        yield return Prefix(@class) + words.Say(
            $"Đã học {words.NumberOf(days)} ngày, {words.NumberOf(halfDays)} buổi{periods}",
            $"Taught: {words.NumberOf(days)} days, {words.NumberOf(halfDays)} half-days{periods}");
        int absences = @class.Learners.Sum(learner => learner.Absences.Count);
        if (absences > 0)
        {
            int excused = @class.Learners.Sum(learner => learner.Absences.Count(absence => absence.Excused));
            yield return Prefix(@class) + words.Say(
                $"Số lượt vắng: {words.NumberOf(absences)}, trong đó có phép: {words.NumberOf(excused)}",
                $"Absences: {words.NumberOf(absences)}, of which excused: {words.NumberOf(excused)}");
        }
    }

    private IEnumerable<Code<Lecturer>> LecturersOfCourse()
        => course.Lecturers
            .Concat(course.Classes.SelectMany(@class => @class.Timetable?.Sessions ?? default).SelectMany(session => session.Lecturers))
            .Distinct();

    private IEnumerable<string> Organisers()
    {
        LocalDate? day = course.Classes.Select(@class => @class.FirstDay).Min();
        return course.Organisers.Select(organiser
            => Item($"{CourseWording.Capitalise(organiser.Role.Describe(words.Language))}: {words.NameOf(organiser.Unit, day)}"));
    }

    // The stated results of a class come before what its roster says.
    private ClassResults ResultsOf(TrainingClass @class)
    {
        ClassResults stated = @class.Results ?? new();
        Learner[] learners = Graded(@class);
        bool isGraded = Array.Exists(learners, learner => learner.Grade is not null);
        int certificates = @class.Learners.Count(learner => learner.Certificate is not null);
        return stated with
        {
            Completed = stated.Completed
                ?? (isGraded ? learners.Count(learner => learner.Grade is not null && words.Passes(learner.Grade)) : null),
            Certificates = stated.Certificates ?? (certificates > 0 ? certificates : null),
        };
    }

    private Learner[] Graded(TrainingClass @class) => [.. @class.Learners.Select(words.Reached.WithGrade)];

    private IEnumerable<string> Figures(ClassResults results, TrainingClass? @class)
    {
        if (results.Completed is int completed)
            yield return Prefix(@class) + words.Say("Số học viên hoàn thành: ", "Completed: ") + words.NumberOf(completed);
        if (results.Certificates is int certificates)
            yield return Prefix(@class) + words.Say("Số giấy chứng nhận đã cấp: ", "Certificates: ") + words.NumberOf(certificates);
        if (results.Commended is int commended)
            yield return Prefix(@class) + words.Say("Số học viên được khen thưởng: ", "Commended: ") + words.NumberOf(commended);
    }

    private IReadOnlyList<GradeShare> Shares()
    {
        GradeScale? scale = course.Assessment?.Scale;
        if (course.Results is { Grades.IsEmpty: false } stated)
            return GradeShare.Of(stated, [], scale);
        var classes = course.Classes.Select(@class => GradeShare.Of(@class.Results, Graded(@class), scale));
        return GradeShare.Sum([.. classes.Where(shares => shares.Count > 0)]);
    }
}
