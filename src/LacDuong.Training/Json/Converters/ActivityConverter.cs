using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes an <see cref="Activity"/>: an object whose <c>kind</c> tells which other members it has.</summary>
public sealed class ActivityConverter : WireConverter<Activity>
{
    internal static readonly ActivityConverter Instance = new();

    private static readonly string[] s_names = [.. ActivityKind.All.Select(kind => kind.WireName)];
    private static readonly byte[][] s_utf8Names = [.. s_names.Select(Encoding.UTF8.GetBytes)];
    private static readonly JsonEncodedText[] s_encodedNames = [.. s_names.Select(WireEncoder.EncodeOnce)];

    private static readonly WireMember s_kind = WireMember.Required("kind", WireGrammar.OneOf(s_names), "what is done");
    private static readonly WireMember s_topic = WireMember.Required(
        "topic", TopicReferenceConverter.Instance.Grammar, "the topic that is taught");
    private static readonly WireMember s_optionalTopic = WireMember.Optional(
        "topic", TopicReferenceConverter.Instance.Grammar, "the topic that it is about");
    private static readonly WireMember s_title = WireMember.Required("title", LocalisedTextConverter.Instance.Grammar, "what it is called");
    private static readonly WireMember s_optionalTitle = WireMember.Optional(
        "title", LocalisedTextConverter.Instance.Grammar, "what it is called");

    private static readonly WireShape[] s_shapes = MakeShapes();

    /// <summary>The members of an activity of whatever kind; also what is read where the kind is not known.</summary>
    internal static readonly WireShape Shape = new("activity", s_kind, s_optionalTopic, s_optionalTitle);

    internal override WireGrammar Grammar => Shape.Grammar;

    /// <summary>The names of the kinds, each with its members.</summary>
    internal static IEnumerable<(string Kind, WireShape Shape)> Kinds => s_names.Zip(s_shapes);

    internal override Activity ReadWire(ref WireReader reader)
    {
        ActivityKind? kind = FindKind(reader);
        TopicReference? topic = null;
        LocalisedText? title = null;
        WireObject members = reader.BeginObject(kind is null ? Shape : s_shapes[kind.Index]);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "kind": reader.ReadOneOf(s_utf8Names, s_kind.Grammar); break;
                case "topic": topic = TopicReferenceConverter.Instance.ReadWire(ref reader); break;
                case "title": title = LocalisedTextConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return kind!.Make(topic, title);
    }

    internal override void WriteWire(Utf8JsonWriter writer, Activity value)
    {
        writer.WriteStartObject();
        writer.WriteString(s_kind.EncodedName, s_encodedNames[value.Kind.Index]);
        writer.WriteOptional(s_optionalTopic, value.AboutTopic, TopicReferenceConverter.Instance);
        writer.WriteOptional(s_optionalTitle, value.Title, LocalisedTextConverter.Instance);
        writer.WriteEndObject();
    }

    // Kinds of the same members have one shape, which the schema then says once.
    private static WireShape[] MakeShapes()
    {
        Dictionary<(ActivityKind.Need Topic, ActivityKind.Need Title), WireShape> shapes = [];
        foreach (ActivityKind kind in ActivityKind.All)
        {
            WireMember[] members = [s_kind, .. Row(kind.Topic, s_optionalTopic, s_topic), .. Row(kind.Title, s_optionalTitle, s_title)];
            shapes.TryAdd((kind.Topic, kind.Title), new WireShape("activity", members));
        }
        return [.. ActivityKind.All.Select(kind => shapes[(kind.Topic, kind.Title)])];
    }

    private static WireMember[] Row(ActivityKind.Need need, WireMember optional, WireMember required) => need switch
    {
        ActivityKind.Need.Required => [required],
        ActivityKind.Need.Optional => [optional],
        _ => [],
    };

    // The kind judges the other members wherever it stands: mostly it is the first. Null where it is missing, wrong, or behind malformed text:
    // the reading proper then comes upon that itself.
    private static ActivityKind? FindKind(WireReader ahead)
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
                    return ahead.TokenType is JsonTokenType.String && ahead.IndexOfName(s_utf8Names) is var at and >= 0
                        ? ActivityKind.All[at]
                        : null;
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
