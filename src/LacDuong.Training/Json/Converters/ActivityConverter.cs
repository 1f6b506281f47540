using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes an <see cref="Activity"/>: an object whose <c>kind</c> tells which other members it has.</summary>
public sealed class ActivityConverter : WireConverter<Activity>
{
    internal static readonly ActivityConverter Instance = new();

    private static readonly string[] s_names = ["topic", "opening", "closing", "assessment", "discussion", "fieldStudy", "break", "other"];
    private static readonly byte[][] s_utf8Names = [.. s_names.Select(Encoding.UTF8.GetBytes)];

    private static readonly WireMember s_kind = WireMember.Required("kind", WireGrammar.OneOf(s_names), "what is done");
    private static readonly WireMember s_topic = WireMember.Required("topic", TopicReferenceConverter.Instance.Grammar, "the topic that is taught");
    private static readonly WireMember s_optionalTopic = WireMember.Optional("topic", TopicReferenceConverter.Instance.Grammar, "the topic that it is about");
    private static readonly WireMember s_title = WireMember.Required("title", LocalisedTextConverter.Instance.Grammar, "what it is called");
    private static readonly WireMember s_optionalTitle = WireMember.Optional("title", LocalisedTextConverter.Instance.Grammar, "what it is called");

    private static readonly WireShape s_teaching = new("topic activity", s_kind, s_topic, s_optionalTitle);
    private static readonly WireShape s_discussion = new("discussion activity", s_kind, s_optionalTopic, s_optionalTitle);
    private static readonly WireShape s_plain = new("activity without topic", s_kind, s_optionalTitle);
    private static readonly WireShape s_other = new("other activity", s_kind, s_title);

    /// <summary>The members of an activity of whatever kind; also what is read where the kind is not known.</summary>
    internal static readonly WireShape Shape = new("activity", s_kind, s_optionalTopic, s_optionalTitle);

    internal override WireGrammar Grammar => Shape.Grammar;

    /// <summary>The names of the kinds, each with its members.</summary>
    internal static IEnumerable<(string Kind, WireShape Shape)> Kinds => s_names.Select(name => (name, ShapeOf(name)));

    internal override Activity ReadWire(ref WireReader reader)
    {
        string? kind = FindKind(reader);
        TopicReference? topic = null;
        LocalisedText? title = null;
        WireObject members = reader.BeginObject(kind is null ? Shape : ShapeOf(kind));
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "kind": reader.ReadOneOf(s_utf8Names, s_kind.Grammar); break;
                case "topic": topic = TopicReferenceConverter.Instance.ReadWire(ref reader); break;
                case "title": title = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return Make(kind!, topic, title);
    }

    internal override void WriteWire(Utf8JsonWriter writer, Activity value)
    {
        writer.WriteStartObject();
        writer.WriteString(WireName.Kind, NameOf(value));
        writer.WriteOptional(WireName.Topic, value.AboutTopic, TopicReferenceConverter.Instance);
        writer.WriteOptional(WireName.Title, value.Title, LocalisedTextConverter.Instance);
        writer.WriteEndObject();
    }

    private static WireShape ShapeOf(string kind) => kind switch
    {
        "topic" => s_teaching,
        "discussion" => s_discussion,
        "other" => s_other,
        _ => s_plain,
    };

    private static Activity Make(string kind, TopicReference? topic, LocalisedText? title) => kind switch
    {
        "topic" => new Activity.Teaching(topic!) { Title = title },
        "opening" => new Activity.Opening { Title = title },
        "closing" => new Activity.Closing { Title = title },
        "assessment" => new Activity.Assessment { Title = title },
        "discussion" => new Activity.Discussion { Topic = topic, Title = title },
        "fieldStudy" => new Activity.FieldStudy { Title = title },
        "break" => new Activity.Break { Title = title },
        _ => new Activity.Other(title!),
    };

    private static string NameOf(Activity activity) => activity switch
    {
        Activity.Teaching => "topic",
        Activity.Opening => "opening",
        Activity.Closing => "closing",
        Activity.Assessment => "assessment",
        Activity.Discussion => "discussion",
        Activity.FieldStudy => "fieldStudy",
        Activity.Break => "break",
        _ => "other",
    };

    // The kind judges the other members wherever it stands: mostly it is the first. Null where it is missing, wrong, or behind malformed text:
    // the reading proper then comes upon that itself.
    private static string? FindKind(WireReader ahead)
    {
        if (ahead.TokenType is not JsonTokenType.StartObject)
            return null;
        try
        {
            for (ahead.Advance(); ahead.TokenType is JsonTokenType.PropertyName; ahead.Advance())
            {
                bool isKind = ahead.IsText("kind"u8);
                ahead.Advance();
                if (isKind)
                    return ahead.TokenType is JsonTokenType.String && ahead.IndexOfName(s_utf8Names) is var at and >= 0 ? s_names[at] : null;
                ahead.Skip();
            }
            return null;
        }
        catch (Exception error) when (error is WireFault or JsonException)
        {
            return null;
        }
    }
}
