using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Grade"/>.</summary>
public sealed class GradeConverter : WireConverter<Grade>
{
    internal static readonly GradeConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required(
        "code", CodeConverter<Grade>.Instance.Grammar, "the code within the scale");
    private static readonly WireMember s_name = WireMember.Required("name", LocalisedTextConverter.Instance.Grammar, "the label");
    private static readonly WireMember s_min = WireMember.Optional("min", WireGrammar.Decimal, "the least mark for it, inclusive");

    internal static readonly WireShape Shape = new("grade", s_code, s_name, s_min);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Grade ReadWire(ref WireReader reader)
    {
        Code<Grade>? code = null;
        LocalisedText? name = null;
        decimal? min = null;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<Grade>.Instance.ReadWire(ref reader); break;
                case "name": name = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
                case "min": min = reader.ReadDecimal(WireGrammar.Decimal); break;
            }
        }
        return new Grade
        {
            Code = code!,
            Name = name!,
            Min = min,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Grade value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_code, value.Code);
        writer.WriteMember(s_name, value.Name, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_min, value.Min);
        writer.WriteEndObject();
    }
}
