using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Topic"/>.</summary>
public sealed class TopicConverter : WireConverter<Topic>
{
    internal static readonly TopicConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required(
        "code", CodeConverter<Topic>.Instance.Grammar, "the code within the catalogue");
    private static readonly WireMember s_title = WireMember.Required("title", LocalisedTextConverter.Instance.Grammar, "the title");
    private static readonly WireMember s_periods = WireMember.Optional("periods", WireGrammar.Count, "the periods (tiết) that it takes");
    private static readonly WireMember s_summary = WireMember.Optional(
        "summary", LocalisedTextConverter.Instance.Grammar, "what it is about");
    private static readonly WireMember s_references = WireMember.Optional(
        "references", WireGrammar.ListOf(CitationConverter.Instance.Grammar), "what it rests on");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new("topic", s_code, s_title, s_periods, s_summary, s_references, s_annotations);

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
        writer.WriteMember(s_code, value.Code);
        writer.WriteMember(s_title, value.Title, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_periods, value.Periods);
        writer.WriteOptional(s_summary, value.Summary, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_references, value.References, CitationConverter.Instance);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
