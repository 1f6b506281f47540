namespace LacDuong.Training.Office;

/// <summary>Finds the class of a sheet in its course, or makes the code and the name of a new one.</summary>
/// <remarks>It gives each class once. A second sheet for the same class gets another one.</remarks>
/// <param name="course">The course, or null.</param>
/// <param name="isList">Whether the sheets are class lists. A list that names no class leaves the learners of other lists alone.</param>
internal sealed class ClassFinder(Course? course, bool isList)
{
    // The kind of the sheet, before the name of the class.
    private static readonly string[] s_kinds =
    [
        "danh sach ", "ds ", "hoc vien ", "ke hoach ", "kh ", "chuong trinh ", "thoi khoa bieu ", "tkb ", "lich hoc ", "lich ", "roster ",
        "class list ", "list ", "timetable ", "plan ", "schedule ",
    ];

    private readonly HashSet<Code<TrainingClass>> _taken = [];

    /// <summary>The course that the caller names, or else the only one of the document; otherwise null.</summary>
    /// <exception cref="ArgumentException">The document lacks a course of the code.</exception>
    public static Course? CourseOf(TrainingDocument document, Code<Course>? code, string parameter)
        => code is not null
            ? document.Courses.Find(code) ?? throw new ArgumentException($"The document lacks the course {code}.", parameter)
            : document.Courses is [Course only] ? only : null;

    /// <summary>The class that the caller asks for, or else that of a sheet with the lines above its table.</summary>
    public TrainingClass Find(TablePlace place, IReadOnlyList<string> titles, Code<TrainingClass>? asked)
    {
        if (asked is not null)
            return course?.Classes.Find(asked) ?? new TrainingClass { Code = asked };
        TrainingClass found = FindKnown(place, titles) ?? Make(place);
        _taken.Add(found.Code);
        return found;
    }

    /// <summary>Gives a class back that a sheet turned out to lack.</summary>
    public void Release(TrainingClass found) => _taken.Remove(found.Code);

    /// <summary>Whether a text names a class.</summary>
    public static bool IsNamed(TrainingClass one, string text) => FindNamed([one], text) is not null;

    /// <summary>The class that a cell of a plan names.</summary>
    public TrainingClass FindNamed(string name)
    {
        TrainingClass found = FindNamed(Free(), name) ?? Make(name, isCommon: false);
        _taken.Add(found.Code);
        return found;
    }

    /// <summary>Whether the name of a sheet leaves its class open: «Sheet1», «Danh sách».</summary>
    public static bool IsCommon(string? sheet)
        => sheet is null || Phrases.KeyOf(sheet).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ')
            is "" or "sheet" or "trang tinh" or "danh sach" or "ds" or "ds lop" or "danh sach lop" or "hoc vien" or "danh sach hoc vien"
            or "ds hoc vien" or "data" or "list" or "roster" or "class list" or "learners" or "lich" or "lich hoc" or "ke hoach"
            or "chuong trinh" or "thoi khoa bieu" or "tkb" or "ket qua" or "timetable" or "plan" or "results";

    private TrainingClass? FindKnown(TablePlace place, IReadOnlyList<string> titles)
    {
        List<TrainingClass> free = Free();
        string file = Path.GetFileNameWithoutExtension(place.File);
        // «Danh sách lớp» names no class, except as the file that a class was made of.
        foreach (string text in (IEnumerable<string>)[.. titles.Prepend(place.Sheet ?? "").Where(text => !IsGeneric(text)), file])
        {
            if (FindNamed(free, text) is { } named)
                return named;
        }
        // The only class of the course, unless the sheet has the name of another class.
        bool isAnother = !IsCommon(place.Sheet) && Phrases.KeyOf(place.Sheet!) is var sheet
            && Phrases.BeginsWithAny(sheet, "lop ", "class ");
        isAnother |= NumberOf(file) is { } number && free.Any(one => NumberOf(one.Code.Value) is { } own && own != number);
        return course is { Classes: [var only] } && free.Count == 1 && !isAnother && (!isList || only.Learners.IsEmpty) ? only : null;
    }

    private List<TrainingClass> Free() => [.. (course?.Classes ?? default).Where(one => !_taken.Contains(one.Code))];

    // The longest name first.
    private static TrainingClass? FindNamed(List<TrainingClass> classes, string text)
    {
        string key = Phrases.KeyOf(text);
        return classes
            .Select(one => (Class: one, Length: KeysOf(one)
                .Where(name => Names(key, name)).Select(name => name.Length).DefaultIfEmpty().Max()))
            .Where(match => match.Length > 0)
            .OrderByDescending(match => match.Length)
            .FirstOrDefault().Class;
    }

    // Whole words keep «Lớp 1» apart from «Lớp 12». Nearly every title has the words of «Danh sách lớp».
    private static bool Names(string text, string name)
        => text == name
            || (!IsGeneric(name) && $" {text} ".Contains($" {name} ", StringComparison.Ordinal));

    private static bool IsGeneric(string name) => OwnPart(name) is var own && (own.Length == 0 || IsCommon(own));

    private TrainingClass Make(TablePlace place)
    {
        string file = Path.GetFileNameWithoutExtension(place.File);
        string name = !IsCommon(place.Sheet) ? place.Sheet! : OwnPart(file) is { Length: > 0 } own ? own : file;
        return Make(name, IsCommon(place.Sheet));
    }

    private TrainingClass Make(string name, bool isCommon)
    {
        CodeMaker<TrainingClass> codes = new([.. _taken, .. (course?.Classes ?? default).Select(one => one.Code)]);
        return new TrainingClass { Code = codes.Find(name) ?? codes.Make("lop"), Name = isCommon ? null : new LocalisedText(name) };
    }

    private static IEnumerable<string> KeysOf(TrainingClass one)
        => (one.Name ?? Enumerable.Empty<KeyValuePair<LanguageTag, string>>())
            .Select(text => text.Value).Prepend(one.Code.Value).Select(Phrases.KeyOf)
            .Where(key => key.Length > 0);

    // «DS lớp 1» and «Kế hoạch lớp 1» mean «lớp 1».
    private static string OwnPart(string name)
    {
        string key = Phrases.KeyOf(name);
        foreach (string kind in s_kinds)
        {
            if (key.StartsWith(kind, StringComparison.Ordinal))
                key = key[kind.Length..];
        }
        return key is "lop" or "class" ? "" : key;
    }

    // The number in the name of a class: «1» of «lớp 1», or null.
    private static string? NumberOf(string name)
    {
        string[] words = OwnPart(name).Split(' ');
        int at = Array.FindIndex(words, word => word is "lop" or "class");
        return at >= 0 && at + 1 < words.Length && (char.IsDigit(words[at + 1][0]) || words[at + 1].Length == 1) ? words[at + 1] : null;
    }
}
