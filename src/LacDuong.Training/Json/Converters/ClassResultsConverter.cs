using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="ClassResults"/>.</summary>
public sealed class ClassResultsConverter : WireConverter<ClassResults>
{
    internal static readonly ClassResultsConverter Instance = new();

    private static readonly WireMember s_completed = WireMember.Optional("completed", WireGrammar.CountOrZero, "how many completed it");
    private static readonly WireMember s_certificates = WireMember.Optional(
        "certificates", WireGrammar.CountOrZero, "how many certificates were given out");
    private static readonly WireMember s_commended = WireMember.Optional("commended", WireGrammar.CountOrZero, "how many were commended");
    private static readonly WireMember s_grades = WireMember.Optional(
        "grades", WireGrammar.ListOf(GradeCountConverter.Instance.Grammar), "how many reached each grade");

    internal static readonly WireShape Shape = new("results", s_completed, s_certificates, s_commended, s_grades);

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
        writer.WriteOptional(s_completed, value.Completed);
        writer.WriteOptional(s_certificates, value.Certificates);
        writer.WriteOptional(s_commended, value.Commended);
        writer.WriteOptional(s_grades, value.Grades, GradeCountConverter.Instance);
        writer.WriteEndObject();
    }
}
