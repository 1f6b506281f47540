using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="ParticipantCategory"/>.</summary>
public sealed class ParticipantCategoryConverter : WireConverter<ParticipantCategory>
{
    internal static readonly ParticipantCategoryConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "participant category",
        WireMember.Required("code", CodeConverter<ParticipantCategory>.Instance.Grammar, "the code"),
        WireMember.Required("name", LocalisedTextConverter.Instance.Grammar, "whom it takes in"),
        WireMember.Optional("sectors", WireGrammar.ListOf(UnitSectorConverter.Instance.Grammar), "the sectors that its members come from; absent: any"),
        WireMember.Optional("levels", WireGrammar.ListOf(UnitLevelConverter.Instance.Grammar), "the levels that its members come from; absent: any"),
        WireMember.Annotations());

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
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<ParticipantCategory>.Instance);
        writer.WriteMember(WireName.Name, value.Name, LocalisedTextConverter.Instance);
        writer.WriteOptional(WireName.Sectors, value.Sectors, UnitSectorConverter.Instance);
        writer.WriteOptional(WireName.Levels, value.Levels, UnitLevelConverter.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
