using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Room"/>.</summary>
public sealed class RoomConverter : WireConverter<Room>
{
    internal static readonly RoomConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required("code", CodeConverter<Room>.Instance.Grammar, "the code");
    private static readonly WireMember s_name = WireMember.Required("name", LocalisedTextConverter.Instance.Grammar, "the name");
    private static readonly WireMember s_capacity = WireMember.Optional("capacity", WireGrammar.Count, "how many learners it holds");
    private static readonly WireMember s_unit = WireMember.Optional(
        "unit", CodeConverter<Unit>.Instance.Grammar, "the code of the unit that it belongs to");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new("room", s_code, s_name, s_capacity, s_unit, s_annotations);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Room ReadWire(ref WireReader reader)
    {
        Code<Room>? code = null;
        LocalisedText? name = null;
        int? capacity = null;
        Code<Unit>? unit = null;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<Room>.Instance.ReadWire(ref reader); break;
                case "name": name = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
                case "capacity": capacity = reader.ReadCount(WireGrammar.Count, minimum: 1); break;
                case "unit": unit = CodeConverter<Unit>.Instance.ReadWire(ref reader); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Room
        {
            Code = code!,
            Name = name!,
            Capacity = capacity,
            Unit = unit,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Room value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_code, value.Code);
        writer.WriteMember(s_name, value.Name, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_capacity, value.Capacity);
        writer.WriteOptional(s_unit, value.Unit);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
