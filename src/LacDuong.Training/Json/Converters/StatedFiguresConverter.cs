using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="StatedFigures"/>.</summary>
public sealed class StatedFiguresConverter : WireConverter<StatedFigures>
{
    internal static readonly StatedFiguresConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "stated figures",
        WireMember.Optional("days", WireGrammar.CountOrZero, "the number of days"),
        WireMember.Optional("learners", WireGrammar.CountOrZero, "the number of learners"),
        WireMember.Optional("topics", WireGrammar.CountOrZero, "the number of topics"));

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
        writer.WriteOptional(WireName.Days, value.Days);
        writer.WriteOptional(WireName.Learners, value.Learners);
        writer.WriteOptional(WireName.Topics, value.Topics);
        writer.WriteEndObject();
    }
}
