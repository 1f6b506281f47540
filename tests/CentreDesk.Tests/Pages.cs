namespace CentreDesk.Tests;

/// <summary>Every page of the desk, by the name of its picture.</summary>
internal static class Pages
{
    /// <summary>What was read of a file and waits to be saved; its address is random.</summary>
    public const string Preview = "preview";

    /// <summary>The form of one learner; its address has the number in the list.</summary>
    public const string Learner = "learner";

    private const string Course = $"/courses/{Desk.Course}";

    public static IReadOnlyDictionary<string, string> Paths { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["courses"] = "/",
        ["facts"] = Course,
        ["roster"] = $"{Course}/roster",
        ["roster-all-columns"] = $"{Course}/roster/lop-1?columns=all",
        [Learner] = "",
        [Preview] = "",
        ["import"] = $"{Course}/import",
        ["timetable"] = $"{Course}/timetable",
        ["session"] = $"{Course}/timetable/lop-1/add",
        ["draft"] = $"{Course}/timetable/lop-1/draft",
        ["revisions"] = $"{Course}/revisions?of=last",
        ["results"] = $"{Course}/results",
        ["results-edited"] = $"{Course}/results/lop-1?edit=1",
        ["print"] = $"{Course}/print",
        ["units"] = "/units?q=lac+duong",
        ["unit"] = "/units/675?on=2022-05-25",
        ["not-found"] = "/nowhere",
    };

    /// <summary>Two at a desk, and two on a phone.</summary>
    public static IReadOnlyList<(string Language, int Width)> Readers { get; } = [("vi", 1280), ("en", 1280), ("vi", 390), ("en", 390)];

    public static TheoryData<string> All { get; } = [.. Paths.Keys];

    /// <summary>Each page with each reader.</summary>
    public static TheoryData<string, string, int> Seen { get; } = EachAsSeen();

    private static TheoryData<string, string, int> EachAsSeen()
    {
        TheoryData<string, string, int> data = [];
        foreach (string name in Paths.Keys)
        {
            foreach ((string language, int width) in Readers)
                data.Add(name, language, width);
        }
        return data;
    }
}
