using System.Text.Json;
using System.Text.Json.Nodes;

namespace LacDuong.Training.Tests.Validation;

/// <summary>The strings and numbers of a written document, each with the member that it is, or is an item of.</summary>
internal static class WireLeaves
{
    private static readonly HashSet<string> s_codes =
        ["code", "parent", "from", "to", "unit", "category", "supersedes", "lecturers", "room", "grade", "parts", "landOnly", "learner", "lecturer", "session"];

    private static readonly HashSet<string> s_references = ["topics", "extraTopics", "topic"];

    private static readonly HashSet<string> s_dates = ["date", "on", "birthDate"];

    private static readonly HashSet<string> s_ranges = ["dates", "validity", "nonTeachingDays"];

    private static readonly HashSet<string> s_counts =
        ["periods", "capacity", "sessions", "days", "learners", "topics", "total", "count", "completed", "certificates", "commended", "min", "max"];

    public static List<(JsonValue Node, string Member)> Of(JsonNode root)
    {
        List<(JsonValue, string)> leaves = [];
        Collect(root, "", leaves);
        return leaves;
    }

    /// <summary>What else a leaf could be exchanged with and still be read: its kind, or null where it is no code, reference, date or number.</summary>
    public static string? KindOf(JsonValue node, string member) => node.GetValueKind() switch
    {
        JsonValueKind.Number => s_counts.Contains(member) ? "count" : null,
        _ when s_codes.Contains(member) => "code",
        _ when s_references.Contains(member) => "reference",
        _ when s_dates.Contains(member) => "date",
        _ when s_ranges.Contains(member) => "range",
        _ when member is "time" or "part" or "level" or "sector" => member,
        _ => null,
    };

    private static void Collect(JsonNode? node, string member, List<(JsonValue, string)> leaves)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? child) in members)
                    Collect(child, name, leaves);
                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                    Collect(item, member, leaves);
                break;
            case JsonValue value:
                leaves.Add((value, member));
                break;
        }
    }
}
