using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="BellSchedule"/>.</summary>
public sealed class BellScheduleConverter : WireConverter<BellSchedule>
{
    internal static readonly BellScheduleConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "bell schedule",
        WireMember.Optional("morning", WireGrammar.ListOf(TimeRangeConverter.Instance.Grammar), "the periods of the morning"),
        WireMember.Optional("afternoon", WireGrammar.ListOf(TimeRangeConverter.Instance.Grammar), "the periods of the afternoon"),
        WireMember.Optional("evening", WireGrammar.ListOf(TimeRangeConverter.Instance.Grammar), "the periods of the evening"));

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
        writer.WriteOptional(WireName.Morning, value.Morning, TimeRangeConverter.Instance);
        writer.WriteOptional(WireName.Afternoon, value.Afternoon, TimeRangeConverter.Instance);
        writer.WriteOptional(WireName.Evening, value.Evening, TimeRangeConverter.Instance);
        writer.WriteEndObject();
    }
}
