using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="GradeScale"/>.</summary>
public sealed class GradeScaleConverter : WireConverter<GradeScale>
{
    internal static readonly GradeScaleConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "grade scale",
        WireMember.Optional("max", WireGrammar.Decimal, "the highest mark"),
        WireMember.Required("grades", WireGrammar.ListOf(GradeConverter.Instance.Grammar), "the grades, best first"));

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override GradeScale ReadWire(ref WireReader reader)
    {
        decimal? max = null;
        ValueList<Grade> grades = default;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "max": max = reader.ReadDecimal(WireGrammar.Decimal); break;
                case "grades": grades = reader.ReadList(GradeConverter.Instance); break;
            }
        }
        return new GradeScale
        {
            Max = max,
            Grades = grades,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, GradeScale value)
    {
        writer.WriteStartObject();
        writer.WriteOptional(WireName.Max, value.Max);
        writer.WriteList(WireName.Grades, value.Grades, GradeConverter.Instance);
        writer.WriteEndObject();
    }
}
