using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="PersonName"/>.</summary>
public sealed class PersonNameConverter : WireConverter<PersonName>
{
    internal static readonly PersonNameConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "person name",
        WireMember.Optional("family", WireGrammar.Text, "the family name (họ)"),
        WireMember.Optional("middle", WireGrammar.Text, "the middle name (tên đệm)"),
        WireMember.Required("given", WireGrammar.Text, "the given name (tên)"))
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
            switch (members.Name)
            {
                case "family": family = reader.ReadText(WireGrammar.Text); break;
                case "middle": middle = reader.ReadText(WireGrammar.Text); break;
                case "given": given = reader.ReadText(WireGrammar.Text); break;
            }
        }
        return PersonName.OfChecked(family, middle, given!);
    }

    internal override void WriteWire(Utf8JsonWriter writer, PersonName value)
    {
        writer.WriteStartObject();
        writer.WriteOptional(WireName.Family, value.Family);
        writer.WriteOptional(WireName.Middle, value.Middle);
        writer.WriteString(WireName.Given, value.Given);
        writer.WriteEndObject();
    }
}
