using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="GradeCount"/>.</summary>
public sealed class GradeCountConverter : WireConverter<GradeCount>
{
    internal static readonly GradeCountConverter Instance = new();

    private static readonly WireMember s_grade = WireMember.Required(
        "grade", CodeConverter<Grade>.Instance.Grammar, "the grade, a code of the course's scale");
    private static readonly WireMember s_count = WireMember.Required("count", WireGrammar.CountOrZero, "how many");

    internal static readonly WireShape Shape = new("grade count", s_grade, s_count);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override GradeCount ReadWire(ref WireReader reader)
    {
        Code<Grade>? grade = null;
        int count = default;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "grade": grade = CodeConverter<Grade>.Instance.ReadWire(ref reader); break;
                case "count": count = reader.ReadCount(WireGrammar.CountOrZero, minimum: 0); break;
            }
        }
        return new GradeCount
        {
            Grade = grade!,
            Count = count,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, GradeCount value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_grade, value.Grade);
        writer.WriteMember(s_count, value.Count);
        writer.WriteEndObject();
    }
}
