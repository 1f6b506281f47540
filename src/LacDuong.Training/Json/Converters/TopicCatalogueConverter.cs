using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="TopicCatalogue"/>.</summary>
public sealed class TopicCatalogueConverter : WireConverter<TopicCatalogue>
{
    internal static readonly TopicCatalogueConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required("code", CodeConverter<TopicCatalogue>.Instance.Grammar, "the code");
    private static readonly WireMember s_title = WireMember.Required("title", LocalisedTextConverter.Instance.Grammar, "the title");
    private static readonly WireMember s_supersedes = WireMember.Optional(
        "supersedes", CodeConverter<TopicCatalogue>.Instance.Grammar, "the code of the catalogue that this one takes the place of");
    private static readonly WireMember s_topics = WireMember.Required(
        "topics", WireGrammar.ListOf(TopicConverter.Instance.Grammar), "the topics, in order");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new("topic catalogue", s_code, s_title, s_supersedes, s_topics, s_annotations);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override TopicCatalogue ReadWire(ref WireReader reader)
    {
        Code<TopicCatalogue>? code = null;
        LocalisedText? title = null;
        Code<TopicCatalogue>? supersedes = null;
        ValueList<Topic> topics = default;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<TopicCatalogue>.Instance.ReadWire(ref reader); break;
                case "title": title = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
                case "supersedes": supersedes = CodeConverter<TopicCatalogue>.Instance.ReadWire(ref reader); break;
                case "topics": topics = reader.ReadList(TopicConverter.Instance); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new TopicCatalogue
        {
            Code = code!,
            Title = title!,
            Supersedes = supersedes,
            Topics = topics,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, TopicCatalogue value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_code, value.Code);
        writer.WriteMember(s_title, value.Title, LocalisedTextConverter.Instance);
        writer.WriteOptional(s_supersedes, value.Supersedes);
        writer.WriteList(s_topics, value.Topics, TopicConverter.Instance);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
