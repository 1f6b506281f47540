using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Names the things of a course in a language, as its document names them, or by their code.</summary>
internal sealed class CourseWording
{
    private readonly UnitDirectory _units;
    private readonly Dictionary<TopicReference, Topic> _topics;
    private readonly Dictionary<Course, Dictionary<TopicReference, int>> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Code<Lecturer>, Lecturer> _lecturers;
    private readonly Dictionary<Code<Room>, Room> _rooms;
    private readonly Dictionary<Code<ParticipantCategory>, ParticipantCategory> _categories;
    private readonly Dictionary<Code<Grade>, Grade> _grades;

    public CourseWording(TrainingDocument document, Course course, LanguageTag language)
    {
        Language = language;
        Dates = DateWording.Get(language);
        _units = new UnitDirectory(document.Units);
        _topics = document.Catalogues.DistinctBy(catalogue => catalogue.Code)
            .SelectMany(catalogue => catalogue.Topics.DistinctBy(topic => topic.Code), (catalogue, topic) => (catalogue, topic))
            .ToDictionary(pair => new TopicReference(pair.catalogue.Code, pair.topic.Code), pair => pair.topic);
        _lecturers = document.Lecturers.DistinctBy(lecturer => lecturer.Code).ToDictionary(lecturer => lecturer.Code);
        _rooms = document.Rooms.DistinctBy(room => room.Code).ToDictionary(room => room.Code);
        _categories = document.Categories.DistinctBy(category => category.Code).ToDictionary(category => category.Code);
        Reached = new ReachedGrades(course.Assessment?.Scale);
        _grades = (course.Assessment?.Scale?.Grades ?? default).DistinctBy(grade => grade.Code).ToDictionary(grade => grade.Code);
    }

    public LanguageTag Language { get; }

    public DateWording Dates { get; }

    /// <summary>The grades of learners who have only a mark.</summary>
    public ReachedGrades Reached { get; }

    public T Say<T>(T vietnamese, T english) => Language.IsOf(LanguageTag.English) ? english : vietnamese;

    public string NumberOf(decimal number) => Figure.Exact(number).Describe(Language);

    public string TitleOf(Course course) => course.Title.Get(Language);

    /// <summary>The name of a class; null if it's the only one of its course and lacks a name.</summary>
    public string? NameOf(TrainingClass @class, Course course)
        => @class.Name?.Get(Language) ?? (course.Classes.Count > 1 ? Say("Lớp ", "Class ") + @class.Code : null);

    public string NameOf(Code<Unit>? code, LocalDate? day)
    {
        if (code is null)
            return "";
        if (day is LocalDate known && _units.TryGet(code, known, out Unit? valid))
            return valid.Name.Get(Language);
        return _units.GetAll(code) is [var unit, ..] ? unit.Name.Get(Language) : code.Value;
    }

    public string NameOf(Code<ParticipantCategory>? code)
        => code is null ? "" : _categories.GetValueOrDefault(code)?.Name.Get(Language) ?? code.Value;

    public string NameOf(Code<Room>? code) => code is null ? "" : _rooms.GetValueOrDefault(code)?.Name.Get(Language) ?? code.Value;

    public string NameOf(Code<Grade>? code) => code is null ? "" : _grades.GetValueOrDefault(code)?.Name.Get(Language) ?? code.Value;

    /// <summary>Whether a learner with the grade passes. An unknown grade passes.</summary>
    public bool Passes(Code<Grade>? code) => code is null || _grades.GetValueOrDefault(code) is not { Passes: false };

    public Topic? Find(TopicReference topic) => _topics.GetValueOrDefault(topic);

    public string NameOf(TopicReference topic) => Find(topic)?.Title.Get(Language) ?? topic.ToString();

    /// <summary>«Đ/c Nguyễn Văn A, Trưởng ban», «ThS. Nguyễn Văn A»: degrees precede the name, and offices follow it.</summary>
    public string NameOf(Code<Lecturer> code)
    {
        if (!_lecturers.TryGetValue(code, out Lecturer? lecturer))
            return code.Value;
        string name = lecturer.Name.ToString();
        return lecturer.Title is not string title ? name
            : PersonNameGuess.TrySplit($"{title} {name}", out PersonNameGuess? guess) && guess.Title == title ? $"{title} {name}"
            : $"{name}, {title}";
    }

    public string NamesOf(ValueList<Code<Lecturer>> codes) => string.Join("; ", codes.Select(NameOf));

    /// <summary>The subject of a session: «Chuyên đề 1: Công tác dân vận của Đảng», «Khai giảng».</summary>
    public string NameOf(TrainingActivity activity, Course course)
    {
        string? title = activity.Title?.Get(Language);
        if (activity is TrainingActivity.Teaching { Topic: var topic })
        {
            title ??= NameOf(topic);
            return PlacesOf(course).TryGetValue(topic, out int place) ? $"{Say("Chuyên đề", "Topic")} {place}: {title}" : title;
        }
        if (title is not null)
            return title;
        string kind = activity is TrainingActivity.Assessment && course.Assessment?.Kind is AssessmentKind assessment
            ? NameOf(assessment, Language)
            : Capitalise(activity.Describe(Language));
        return activity.AboutTopic is { } about ? $"{kind}: {NameOf(about)}" : kind;
    }

    /// <summary>What learners do in an assessment of a kind: «Viết bài thu hoạch». The import reads it back.</summary>
    public static string NameOf(AssessmentKind kind, LanguageTag language)
    {
        bool isEnglish = language.IsOf(LanguageTag.English);
        return kind switch
        {
            AssessmentKind.ReflectionPaper => isEnglish ? "Reflection paper" : "Viết bài thu hoạch",
            AssessmentKind.Practical => isEnglish ? "Practical test" : "Kiểm tra thực hành",
            _ => isEnglish ? "Test" : "Kiểm tra",
        };
    }

    private Dictionary<TopicReference, int> PlacesOf(Course course)
    {
        if (!_places.TryGetValue(course, out Dictionary<TopicReference, int>? places))
        {
            places = course.Topics.Index().DistinctBy(pair => pair.Item).ToDictionary(pair => pair.Item, pair => pair.Index + 1);
            _places[course] = places;
        }
        return places;
    }

    public static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A reference to a document or publication: «Quyết định số 5-QĐ/TU ngày 25/5/2022 của Tỉnh ủy».</summary>
    public string NameOf(Citation citation)
    {
        string text = citation.Title;
        if (citation.Number is string number && !text.Contains(number, StringComparison.Ordinal))
            text += Say($" số {number}", $" no. {number}");
        if (citation.Issued is LocalDate issued)
            text += Say(" ", " of ") + Dates.Write(issued, DateForm.Sentence);
        return citation.Publisher is string publisher ? text + Say($" của {publisher}", $", {publisher}") : text;
    }
}
