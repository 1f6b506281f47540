using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="StatedFigures"/>.</summary>
public sealed class StatedFiguresConverter : WireConverter<StatedFigures>
{
    internal static readonly StatedFiguresConverter Instance = new();

    private static readonly WireMember s_days = WireMember.Optional("days", WireGrammar.CountOrZero, "the number of days");
    private static readonly WireMember s_learners = WireMember.Optional("learners", WireGrammar.CountOrZero, "the number of learners");
    private static readonly WireMember s_topics = WireMember.Optional("topics", WireGrammar.CountOrZero, "the number of topics");

    internal static readonly WireShape Shape = new("stated figures", s_days, s_learners, s_topics);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override StatedFigures ReadWire(ref WireReader reader)
    {
        int? days = null;
        int? learners = null;
        int? topics = null;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "days": days = reader.ReadCount(WireGrammar.CountOrZero, minimum: 0); break;
                case "learners": learners = reader.ReadCount(WireGrammar.CountOrZero, minimum: 0); break;
                case "topics": topics = reader.ReadCount(WireGrammar.CountOrZero, minimum: 0); break;
            }
        }
        return new StatedFigures
        {
            Days = days,
            Learners = learners,
            Topics = topics,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, StatedFigures value)
    {
        writer.WriteStartObject();
        writer.WriteOptional(s_days, value.Days);
        writer.WriteOptional(s_learners, value.Learners);
        writer.WriteOptional(s_topics, value.Topics);
        writer.WriteEndObject();
    }
}
