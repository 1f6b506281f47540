using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="TopicCatalogue"/>.</summary>
public sealed class TopicCatalogueConverter : WireConverter<TopicCatalogue>
{
    internal static readonly TopicCatalogueConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "topic catalogue",
        WireMember.Required("code", CodeConverter<TopicCatalogue>.Instance.Grammar, "the code"),
        WireMember.Required("title", LocalisedTextConverter.Instance.Grammar, "the title"),
        WireMember.Optional("supersedes", CodeConverter<TopicCatalogue>.Instance.Grammar, "the code of the catalogue that this one takes the place of"),
        WireMember.Required("topics", WireGrammar.ListOf(TopicConverter.Instance.Grammar), "the topics, in order"),
        WireMember.Annotations());

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
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<TopicCatalogue>.Instance);
        writer.WriteMember(WireName.Title, value.Title, LocalisedTextConverter.Instance);
        writer.WriteOptional(WireName.Supersedes, value.Supersedes, CodeConverter<TopicCatalogue>.Instance);
        writer.WriteList(WireName.Topics, value.Topics, TopicConverter.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
