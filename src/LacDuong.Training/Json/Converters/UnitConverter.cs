using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Unit"/>.</summary>
public sealed class UnitConverter : WireConverter<Unit>
{
    internal static readonly UnitConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required(
        "code", CodeConverter<Unit>.Instance.Grammar, "the code; with a date it is the unit");
    private static readonly WireMember s_name = WireMember.Required(
        "name", LocalisedTextConverter.Instance.Grammar, "the name, with its kind");
    private static readonly WireMember s_otherNames = WireMember.Optional(
        "otherNames", WireGrammar.ListOf(LocalisedTextConverter.Instance.Grammar), "other names under which it is known");
    private static readonly WireMember s_level = WireMember.Required("level", UnitLevelConverter.Instance.Grammar, "how high it stands");
    private static readonly WireMember s_sector = WireMember.Required(
        "sector", UnitSectorConverter.Instance.Grammar, "the part of the political system that it belongs to");
    private static readonly WireMember s_parent = WireMember.Optional(
        "parent", CodeConverter<Unit>.Instance.Grammar, "the code of the unit that it is under");
    private static readonly WireMember s_validity = WireMember.Optional(
        "validity", DateRangeConverter.Instance.Grammar, "the days on which it exists");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new(
        "unit",
        s_code, s_name, s_otherNames, s_level, s_sector, s_parent, s_validity, s_annotations);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Unit ReadWire(ref WireReader reader)
    {
        Code<Unit>? code = null;
        LocalisedText? name = null;
        ValueList<LocalisedText> otherNames = default;
        UnitLevel level = default;
        UnitSector sector = default;
        Code<Unit>? parent = null;
        DateRange? validity = null;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<Unit>.Instance.ReadWire(ref reader); break;
                case "name": name = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
                case "otherNames": otherNames = reader.ReadList(LocalisedTextConverter.Instance); break;
                case "level": level = UnitLevelConverter.Instance.ReadWire(ref reader); break;
                case "sector": sector = UnitSectorConverter.Instance.ReadWire(ref reader); break;
                case "parent": parent = CodeConverter<Unit>.Instance.ReadWire(ref reader); break;
                case "validity": validity = DateRangeConverter.Instance.ReadWire(ref reader); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Unit
        {
            Code = code!,
            Name = name!,
            OtherNames = otherNames,
            Level = level,
            Sector = sector,
            Parent = parent,
            Validity = validity,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Unit value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_code, value.Code);
        writer.WriteMember(s_name, value.Name, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_otherNames, value.OtherNames, LocalisedTextConverter.Instance);
        writer.WriteMember(s_level, value.Level, UnitLevelConverter.Instance);
        writer.WriteMember(s_sector, value.Sector, UnitSectorConverter.Instance);
        writer.WriteOptional(s_parent, value.Parent);
        writer.WriteOptional(s_validity, value.Validity, DateRangeConverter.Instance);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
