using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Lecturer"/>.</summary>
public sealed class LecturerConverter : WireConverter<Lecturer>
{
    internal static readonly LecturerConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "lecturer",
        WireMember.Required("code", CodeConverter<Lecturer>.Instance.Grammar, "the code"),
        WireMember.Required("name", PersonNameConverter.Instance.Grammar, "the name"),
        WireMember.Optional("title", WireGrammar.Text, "an academic title or a post"),
        WireMember.Optional("unit", CodeConverter<Unit>.Instance.Grammar, "the code of the unit that the lecturer belongs to"),
        WireMember.Annotations());

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Lecturer ReadWire(ref WireReader reader)
    {
        Code<Lecturer>? code = null;
        PersonName? name = null;
        string? title = null;
        Code<Unit>? unit = null;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<Lecturer>.Instance.ReadWire(ref reader); break;
                case "name": name = PersonNameConverter.Instance.ReadWire(ref reader); break;
                case "title": title = reader.ReadText(WireGrammar.Text); break;
                case "unit": unit = CodeConverter<Unit>.Instance.ReadWire(ref reader); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Lecturer
        {
            Code = code!,
            Name = name!,
            Title = title,
            Unit = unit,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Lecturer value)
    {
        writer.WriteStartObject();
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<Lecturer>.Instance);
        writer.WriteMember(WireName.Name, value.Name, PersonNameConverter.Instance);
        writer.WriteOptional(WireName.Title, value.Title);
        writer.WriteOptional(WireName.Unit, value.Unit, CodeConverter<Unit>.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
