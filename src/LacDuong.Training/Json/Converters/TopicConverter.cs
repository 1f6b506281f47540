using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Topic"/>.</summary>
public sealed class TopicConverter : WireConverter<Topic>
{
    internal static readonly TopicConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "topic",
        WireMember.Required("code", CodeConverter<Topic>.Instance.Grammar, "the code within the catalogue"),
        WireMember.Required("title", LocalisedTextConverter.Instance.Grammar, "the title"),
        WireMember.Optional("periods", WireGrammar.Count, "the periods (tiết) that it takes"),
        WireMember.Optional("summary", LocalisedTextConverter.Instance.Grammar, "what it is about"),
        WireMember.Optional("references", WireGrammar.ListOf(CitationConverter.Instance.Grammar), "what it rests on"),
        WireMember.Annotations());

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Topic ReadWire(ref WireReader reader)
    {
        Code<Topic>? code = null;
        LocalisedText? title = null;
        int? periods = null;
        LocalisedText? summary = null;
        ValueList<Citation> references = default;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<Topic>.Instance.ReadWire(ref reader); break;
                case "title": title = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
                case "periods": periods = reader.ReadCount(WireGrammar.Count, minimum: 1); break;
                case "summary": summary = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
                case "references": references = reader.ReadList(CitationConverter.Instance); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Topic
        {
            Code = code!,
            Title = title!,
            Periods = periods,
            Summary = summary,
            References = references,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Topic value)
    {
        writer.WriteStartObject();
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<Topic>.Instance);
        writer.WriteMember(WireName.Title, value.Title, LocalisedTextConverter.Instance);
        writer.WriteOptional(WireName.Periods, value.Periods);
        writer.WriteOptional(WireName.Summary, value.Summary, LocalisedTextConverter.Instance);
        writer.WriteOptional(WireName.References, value.References, CitationConverter.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
