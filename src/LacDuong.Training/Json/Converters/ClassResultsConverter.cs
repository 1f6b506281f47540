using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="ClassResults"/>.</summary>
public sealed class ClassResultsConverter : WireConverter<ClassResults>
{
    internal static readonly ClassResultsConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "results",
        WireMember.Optional("completed", WireGrammar.CountOrZero, "how many completed it"),
        WireMember.Optional("certificates", WireGrammar.CountOrZero, "how many certificates were given out"),
        WireMember.Optional("commended", WireGrammar.CountOrZero, "how many were commended"),
        WireMember.Optional("grades", WireGrammar.ListOf(GradeCountConverter.Instance.Grammar), "how many reached each grade"));

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override ClassResults ReadWire(ref WireReader reader)
    {
        int? completed = null;
        int? certificates = null;
        int? commended = null;
        ValueList<GradeCount> grades = default;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "completed": completed = reader.ReadCount(WireGrammar.CountOrZero, minimum: 0); break;
                case "certificates": certificates = reader.ReadCount(WireGrammar.CountOrZero, minimum: 0); break;
                case "commended": commended = reader.ReadCount(WireGrammar.CountOrZero, minimum: 0); break;
                case "grades": grades = reader.ReadList(GradeCountConverter.Instance); break;
            }
        }
        return new ClassResults
        {
            Completed = completed,
            Certificates = certificates,
            Commended = commended,
            Grades = grades,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, ClassResults value)
    {
        writer.WriteStartObject();
        writer.WriteOptional(WireName.Completed, value.Completed);
        writer.WriteOptional(WireName.Certificates, value.Certificates);
        writer.WriteOptional(WireName.Commended, value.Commended);
        writer.WriteOptional(WireName.Grades, value.Grades, GradeCountConverter.Instance);
        writer.WriteEndObject();
    }
}
