using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="PersonName"/>.</summary>
public sealed class PersonNameConverter : WireConverter<PersonName>
{
    internal static readonly PersonNameConverter Instance = new();

    private static readonly WireMember s_family = WireMember.Optional("family", WireGrammar.Text, "the family name (họ)");
    private static readonly WireMember s_middle = WireMember.Optional("middle", WireGrammar.Text, "the middle name (tên đệm)");
    private static readonly WireMember s_given = WireMember.Required("given", WireGrammar.Text, "the given name (tên)");

    internal static readonly WireShape Shape = new("person name", s_family, s_middle, s_given)
    { IsPersonal = true };

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override PersonName ReadWire(ref WireReader reader)
    {
        string? family = null;
        string? middle = null;
        string? given = null;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            WireMember member = members.Member;
            if (member == s_family)
                family = reader.ReadText(WireGrammar.Text);
            else if (member == s_middle)
                middle = reader.ReadText(WireGrammar.Text);
            else if (member == s_given)
                given = reader.ReadText(WireGrammar.Text);
        }
        return PersonName.OfChecked(family, middle, given!);
    }

    internal override void WriteWire(Utf8JsonWriter writer, PersonName value)
    {
        writer.WriteStartObject();
        writer.WriteOptional(s_family, value.Family);
        writer.WriteOptional(s_middle, value.Middle);
        writer.WriteMember(s_given, value.Given);
        writer.WriteEndObject();
    }
}
