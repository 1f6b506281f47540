namespace CentreDesk.Tests;

/// <summary>Every page of the desk, by the name of its picture.</summary>
internal static class Pages
{
    private const string Course = $"/courses/{Desk.Course}";

    private static readonly Dictionary<string, string> s_paths = new(StringComparer.Ordinal)
    {
        ["courses"] = "/",
        ["facts"] = Course,
        ["roster"] = $"{Course}/roster",
        ["not-found"] = "/nowhere",
    };

    public static TheoryData<string> All { get; } = [.. s_paths.Keys];

    /// <summary>Each page as three readers see it: two at a desk, and one on a phone.</summary>
    public static TheoryData<string, string, int> Seen { get; } = EachAsSeen();

    public static string Path(string name) => s_paths[name];

    private static TheoryData<string, string, int> EachAsSeen()
    {
        TheoryData<string, string, int> data = [];
        foreach (string name in s_paths.Keys)
        {
            data.Add(name, "vi", 1280);
            data.Add(name, "en", 1280);
            data.Add(name, "vi", 390);
        }
        return data;
    }
}
