using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes an <see cref="AudienceGroup"/>.</summary>
public sealed class AudienceGroupConverter : WireConverter<AudienceGroup>
{
    internal static readonly AudienceGroupConverter Instance = new();

    private static readonly WireMember s_category = WireMember.Optional(
        "category", CodeConverter<ParticipantCategory>.Instance.Grammar, "the code of the category; at least one of category and unit");

    private static readonly WireMember s_unit = WireMember.Optional(
        "unit", CodeConverter<Unit>.Instance.Grammar, "the code of the unit that sends them; at least one of category and unit");

    private static readonly WireMember s_count = WireMember.Optional("count", WireGrammar.Count, "how many");

    internal static readonly WireShape Shape = new("audience group", s_category, s_unit, s_count)
    {
        AtLeastOneOf = [s_category, s_unit],
    };

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override AudienceGroup ReadWire(ref WireReader reader)
    {
        Code<ParticipantCategory>? category = null;
        Code<Unit>? unit = null;
        int? count = null;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "category": category = CodeConverter<ParticipantCategory>.Instance.ReadWire(ref reader); break;
                case "unit": unit = CodeConverter<Unit>.Instance.ReadWire(ref reader); break;
                case "count": count = reader.ReadCount(WireGrammar.Count, minimum: 1); break;
            }
        }
        if (category is null && unit is null)
            throw reader.Missing(Shape.AtLeastOneOf[0]);
        return new AudienceGroup(category, unit, count);
    }

    internal override void WriteWire(Utf8JsonWriter writer, AudienceGroup value)
    {
        writer.WriteStartObject();
        writer.WriteOptional(s_category, value.Category);
        writer.WriteOptional(s_unit, value.Unit);
        writer.WriteOptional(s_count, value.Count);
        writer.WriteEndObject();
    }
}
