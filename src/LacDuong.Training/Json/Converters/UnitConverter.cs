using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Unit"/>.</summary>
public sealed class UnitConverter : WireConverter<Unit>
{
    internal static readonly UnitConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "unit",
        WireMember.Required("code", CodeConverter<Unit>.Instance.Grammar, "the code; with a date it is the unit"),
        WireMember.Required("name", LocalisedTextConverter.Instance.Grammar, "the name, with its kind"),
        WireMember.Optional("otherNames", WireGrammar.ListOf(LocalisedTextConverter.Instance.Grammar), "other names under which it is known"),
        WireMember.Required("level", UnitLevelConverter.Instance.Grammar, "how high it stands"),
        WireMember.Required("sector", UnitSectorConverter.Instance.Grammar, "the part of the political system that it belongs to"),
        WireMember.Optional("parent", CodeConverter<Unit>.Instance.Grammar, "the code of the unit that it is under"),
        WireMember.Optional("validity", DateRangeConverter.Instance.Grammar, "the days on which it exists"),
        WireMember.Annotations());

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
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<Unit>.Instance);
        writer.WriteMember(WireName.Name, value.Name, LocalisedTextConverter.Instance);
        writer.WriteOptional(WireName.OtherNames, value.OtherNames, LocalisedTextConverter.Instance);
        writer.WriteMember(WireName.Level, value.Level, UnitLevelConverter.Instance);
        writer.WriteMember(WireName.Sector, value.Sector, UnitSectorConverter.Instance);
        writer.WriteOptional(WireName.Parent, value.Parent, CodeConverter<Unit>.Instance);
        writer.WriteOptional(WireName.Validity, value.Validity, DateRangeConverter.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
