namespace CentreDesk.Tests;

/// <summary>Every page of the desk, by the name of its picture.</summary>
internal static class Pages
{
    private const string Course = $"/courses/{Desk.Course}";

    private static readonly Dictionary<string, string> s_paths = new(StringComparer.Ordinal)
    {
        ["courses"] = "/",
        ["facts"] = Course,
        ["not-found"] = "/nowhere",
    };

    public static TheoryData<string> All { get; } = [.. s_paths.Keys];

    /// <summary>Each in both languages, the second on a phone.</summary>
    public static TheoryData<string, string, int> InBothLanguages { get; } = Both();

    public static string Path(string name) => s_paths[name];

    private static TheoryData<string, string, int> Both()
    {
        TheoryData<string, string, int> data = [];
        foreach (string name in s_paths.Keys)
        {
            data.Add(name, "vi", 1280);
            data.Add(name, "en", 390);
        }
        return data;
    }
}
