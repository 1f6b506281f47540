namespace CentreDesk.Tests;

/// <summary>Every page of the desk, by the name of its picture.</summary>
internal static class Pages
{
    /// <summary>What was read of a file and waits to be saved; its address is random.</summary>
    public const string Preview = "preview";

    /// <summary>The form of one learner; its address has the code that the import gave.</summary>
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

    public static TheoryData<string> All { get; } = [.. Paths.Keys];

    /// <summary>Each page as three readers see it: two at a desk, and one on a phone.</summary>
    public static TheoryData<string, string, int> Seen { get; } = EachAsSeen();

    private static TheoryData<string, string, int> EachAsSeen()
    {
        TheoryData<string, string, int> data = [];
        foreach (string name in Paths.Keys)
        {
            data.Add(name, "vi", 1280);
            data.Add(name, "en", 1280);
            data.Add(name, "vi", 390);
        }
        return data;
    }
}
