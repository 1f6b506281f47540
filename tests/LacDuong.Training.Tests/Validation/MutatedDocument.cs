using System.Text.Json.Nodes;
using CsCheck;
using LacDuong.Training.Json;
using LacDuong.Training.Tests.Generators;
using LacDuong.Training.Tests.Json;

namespace LacDuong.Training.Tests.Validation;

/// <summary>
/// Documents that fit together almost: true ones, cases of the rules and generated ones, in which some codes, references, dates and numbers have changed places or
/// been copied over others, and some items stand in their list twice.
/// </summary>
internal static class MutatedDocument
{
    private static readonly string[] s_written =
    [
        Fixtures.Read("lac-duong-2022.json"),
        Fixtures.Read("ngoc-hien-2019.json"),
        Fixtures.Read("bac-tra-my-2023.json"),
        Fixtures.Read("every-member.json"),
        .. AllRuleCases.Items.Select(item => TrainingJson.Write(item.Broken)),
    ];

    private static readonly Gen<(int Change, int One, int Other)[]> s_changes = Gen.Select(Gen.Int[0, 2], Gen.Int.NonNegative, Gen.Int.NonNegative).Array[1, 12];

    /// <summary>A document, or null where the changes made what cannot be read.</summary>
    public static Gen<TrainingDocument?> Any { get; } = Gen.Frequency((4, Gen.OneOf(s_written)), (1, AnyDocument.Document.Select(document => TrainingJson.Write(document))))
        .SelectMany(written => s_changes.Select(changes => Changed(written, changes)));

    private static TrainingDocument? Changed(string written, (int Change, int One, int Other)[] changes)
    {
        JsonNode root = JsonNode.Parse(written)!;
        foreach ((int change, int one, int other) in changes)
        {
            if (change == 0)
                RepeatItem(root, one, other);
            else
                MoveLeaf(root, one, other, isExchange: change == 1);
        }
        return TrainingJson.TryParse(root.ToJsonString(), out TrainingDocument? document, out _) ? document : null;
    }

    private static void RepeatItem(JsonNode root, int list, int item)
    {
        List<JsonArray> lists = [.. ListsOf(root).Where(items => items.Count > 0)];
        if (lists.Count == 0)
            return;
        JsonArray chosen = lists[list % lists.Count];
        chosen.Add(chosen[item % chosen.Count]!.DeepClone());
    }

    private static void MoveLeaf(JsonNode root, int one, int other, bool isExchange)
    {
        var leaves = WireLeaves.Of(root).Where(leaf => WireLeaves.KindOf(leaf.Node, leaf.Member) is not null).ToList();
        if (leaves.Count == 0)
            return;
        (JsonValue left, string member) = leaves[one % leaves.Count];
        var alike = leaves.Where(leaf => WireLeaves.KindOf(leaf.Node, leaf.Member) == WireLeaves.KindOf(left, member)).ToList();
        JsonValue right = alike[other % alike.Count].Node;
        if (ReferenceEquals(left, right))
            return;
        JsonNode before = left.DeepClone();
        left.ReplaceWith(right.DeepClone());
        if (isExchange)
            right.ReplaceWith(before);
    }

    private static IEnumerable<JsonArray> ListsOf(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(ListsOf).Prepend(items),
        JsonObject members => members.SelectMany(member => ListsOf(member.Value)),
        _ => [],
    };
}
