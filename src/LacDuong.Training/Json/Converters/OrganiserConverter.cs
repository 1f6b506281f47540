using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes an <see cref="Organiser"/>.</summary>
public sealed class OrganiserConverter : WireConverter<Organiser>
{
    internal static readonly OrganiserConverter Instance = new();

    private static readonly WireMember s_unit = WireMember.Required("unit", CodeConverter<Unit>.Instance.Grammar, "the code of the unit");
    private static readonly WireMember s_role = WireMember.Required("role", OrganiserRoleConverter.Instance.Grammar, "its part");

    internal static readonly WireShape Shape = new("organiser", s_unit, s_role);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Organiser ReadWire(ref WireReader reader)
    {
        Code<Unit>? unit = null;
        OrganiserRole role = default;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "unit": unit = CodeConverter<Unit>.Instance.ReadWire(ref reader); break;
                case "role": role = OrganiserRoleConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Organiser
        {
            Unit = unit!,
            Role = role,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Organiser value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_unit, value.Unit);
        writer.WriteMember(s_role, value.Role, OrganiserRoleConverter.Instance);
        writer.WriteEndObject();
    }
}
