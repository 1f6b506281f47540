using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="ParticipantCategory"/>.</summary>
public sealed class ParticipantCategoryConverter : WireConverter<ParticipantCategory>
{
    internal static readonly ParticipantCategoryConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required(
        "code", CodeConverter<ParticipantCategory>.Instance.Grammar, "the code");
    private static readonly WireMember s_name = WireMember.Required("name", LocalisedTextConverter.Instance.Grammar, "whom it takes in");
    private static readonly WireMember s_sectors = WireMember.Optional(
        "sectors", WireGrammar.ListOf(UnitSectorConverter.Instance.Grammar), "the sectors that its members come from; absent: any");
    private static readonly WireMember s_levels = WireMember.Optional(
        "levels", WireGrammar.ListOf(UnitLevelConverter.Instance.Grammar), "the levels that its members come from; absent: any");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new("participant category", s_code, s_name, s_sectors, s_levels, s_annotations);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override ParticipantCategory ReadWire(ref WireReader reader)
    {
        Code<ParticipantCategory>? code = null;
        LocalisedText? name = null;
        ValueList<UnitSector> sectors = default;
        ValueList<UnitLevel> levels = default;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<ParticipantCategory>.Instance.ReadWire(ref reader); break;
                case "name": name = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
                case "sectors": sectors = reader.ReadList(UnitSectorConverter.Instance); break;
                case "levels": levels = reader.ReadList(UnitLevelConverter.Instance); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new ParticipantCategory
        {
            Code = code!,
            Name = name!,
            Sectors = sectors,
            Levels = levels,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, ParticipantCategory value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_code, value.Code);
        writer.WriteMember(s_name, value.Name, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_sectors, value.Sectors, UnitSectorConverter.Instance);
        writer.WriteOptional(s_levels, value.Levels, UnitLevelConverter.Instance);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
