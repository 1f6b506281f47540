using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="BellSchedule"/>.</summary>
public sealed class BellScheduleConverter : WireConverter<BellSchedule>
{
    internal static readonly BellScheduleConverter Instance = new();

    private static readonly WireMember s_morning = WireMember.Optional(
        "morning", WireGrammar.ListOf(TimeRangeConverter.Instance.Grammar), "the periods of the morning");
    private static readonly WireMember s_afternoon = WireMember.Optional(
        "afternoon", WireGrammar.ListOf(TimeRangeConverter.Instance.Grammar), "the periods of the afternoon");
    private static readonly WireMember s_evening = WireMember.Optional(
        "evening", WireGrammar.ListOf(TimeRangeConverter.Instance.Grammar), "the periods of the evening");

    internal static readonly WireShape Shape = new("bell schedule", s_morning, s_afternoon, s_evening);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override BellSchedule ReadWire(ref WireReader reader)
    {
        ValueList<TimeRange> morning = default;
        ValueList<TimeRange> afternoon = default;
        ValueList<TimeRange> evening = default;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "morning": morning = reader.ReadList(TimeRangeConverter.Instance, BellSchedule.MayFollow); break;
                case "afternoon": afternoon = reader.ReadList(TimeRangeConverter.Instance, BellSchedule.MayFollow); break;
                case "evening": evening = reader.ReadList(TimeRangeConverter.Instance, BellSchedule.MayFollow); break;
            }
        }
        return new BellSchedule
        {
            Morning = morning,
            Afternoon = afternoon,
            Evening = evening,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, BellSchedule value)
    {
        writer.WriteStartObject();
        writer.WriteOptional(s_morning, value.Morning, TimeRangeConverter.Instance);
        writer.WriteOptional(s_afternoon, value.Afternoon, TimeRangeConverter.Instance);
        writer.WriteOptional(s_evening, value.Evening, TimeRangeConverter.Instance);
        writer.WriteEndObject();
    }
}
