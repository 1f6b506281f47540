using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Grade"/>.</summary>
public sealed class GradeConverter : WireConverter<Grade>
{
    internal static readonly GradeConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "grade",
        WireMember.Required("code", CodeConverter<Grade>.Instance.Grammar, "the code within the scale"),
        WireMember.Required("name", LocalisedTextConverter.Instance.Grammar, "the label"),
        WireMember.Optional("min", WireGrammar.Decimal, "the least mark for it, inclusive"));

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
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<Grade>.Instance);
        writer.WriteMember(WireName.Name, value.Name, LocalisedTextConverter.Instance);
        writer.WriteOptional(WireName.Min, value.Min);
        writer.WriteEndObject();
    }
}
