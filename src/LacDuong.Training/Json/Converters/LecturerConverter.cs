using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Lecturer"/>.</summary>
public sealed class LecturerConverter : WireConverter<Lecturer>
{
    internal static readonly LecturerConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required("code", CodeConverter<Lecturer>.Instance.Grammar, "the code");
    private static readonly WireMember s_name = WireMember.Required("name", PersonNameConverter.Instance.Grammar, "the name");
    private static readonly WireMember s_title = WireMember.Optional("title", WireGrammar.Text, "an academic title or a post");
    private static readonly WireMember s_unit = WireMember.Optional(
        "unit", CodeConverter<Unit>.Instance.Grammar, "the code of the unit that the lecturer belongs to");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new("lecturer", s_code, s_name, s_title, s_unit, s_annotations);

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
        writer.WriteMember(s_code, value.Code);
        writer.WriteMember(s_name, value.Name, PersonNameConverter.Instance);
        writer.WriteOptional(s_title, value.Title);
        writer.WriteOptional(s_unit, value.Unit);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
