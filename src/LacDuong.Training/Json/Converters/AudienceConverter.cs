using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes an <see cref="Audience"/>.</summary>
public sealed class AudienceConverter : WireConverter<Audience>
{
    internal static readonly AudienceConverter Instance = new();

    private static readonly WireMember s_total = WireMember.Optional("total", WireGrammar.Count, "how many in all");
    private static readonly WireMember s_groups = WireMember.Optional(
        "groups", WireGrammar.ListOf(AudienceGroupConverter.Instance.Grammar), "the groups that they come from");

    internal static readonly WireShape Shape = new("audience", s_total, s_groups);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Audience ReadWire(ref WireReader reader)
    {
        int? total = null;
        ValueList<AudienceGroup> groups = default;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "total": total = reader.ReadCount(WireGrammar.Count, minimum: 1); break;
                case "groups": groups = reader.ReadList(AudienceGroupConverter.Instance); break;
            }
        }
        return new Audience
        {
            Total = total,
            Groups = groups,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Audience value)
    {
        writer.WriteStartObject();
        writer.WriteOptional(s_total, value.Total);
        writer.WriteOptional(s_groups, value.Groups, AudienceGroupConverter.Instance);
        writer.WriteEndObject();
    }
}
