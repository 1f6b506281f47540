using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes an <see cref="Assessment"/>.</summary>
public sealed class AssessmentConverter : WireConverter<Assessment>
{
    internal static readonly AssessmentConverter Instance = new();

    private static readonly WireMember s_kind = WireMember.Optional(
        "kind", AssessmentKindConverter.Instance.Grammar, "how the course is assessed; absent where not known");
    private static readonly WireMember s_sessions = WireMember.Optional("sessions", WireGrammar.Count, "the half-days set aside for it");
    private static readonly WireMember s_scale = WireMember.Optional(
        "scale", GradeScaleConverter.Instance.Grammar, "the grades that there are");

    internal static readonly WireShape Shape = new("assessment", s_kind, s_sessions, s_scale);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Assessment ReadWire(ref WireReader reader)
    {
        AssessmentKind? kind = null;
        int? sessions = null;
        GradeScale? scale = null;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "kind": kind = AssessmentKindConverter.Instance.ReadWire(ref reader); break;
                case "sessions": sessions = reader.ReadCount(WireGrammar.Count, minimum: 1); break;
                case "scale": scale = GradeScaleConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Assessment
        {
            Kind = kind,
            Sessions = sessions,
            Scale = scale,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Assessment value)
    {
        writer.WriteStartObject();
        writer.WriteOptional(s_kind, value.Kind, AssessmentKindConverter.Instance);
        writer.WriteOptional(s_sessions, value.Sessions);
        writer.WriteOptional(s_scale, value.Scale, GradeScaleConverter.Instance);
        writer.WriteEndObject();
    }
}
