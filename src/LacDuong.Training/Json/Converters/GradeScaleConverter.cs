using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="GradeScale"/>.</summary>
public sealed class GradeScaleConverter : WireConverter<GradeScale>
{
    internal static readonly GradeScaleConverter Instance = new();

    private static readonly WireMember s_max = WireMember.Optional("max", WireGrammar.Decimal, "the highest mark");
    private static readonly WireMember s_grades = WireMember.Required(
        "grades", WireGrammar.ListOf(GradeConverter.Instance.Grammar), "the grades, best first");

    internal static readonly WireShape Shape = new("grade scale", s_max, s_grades);

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
        writer.WriteOptional(s_max, value.Max);
        writer.WriteList(s_grades, value.Grades, GradeConverter.Instance);
        writer.WriteEndObject();
    }
}
