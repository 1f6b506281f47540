using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Session"/>.</summary>
public sealed class SessionConverter : WireConverter<Session>
{
    internal static readonly SessionConverter Instance = new();

    internal static readonly WireShape Shape = new(
        "session",
        WireMember.Required("code", CodeConverter<Session>.Instance.Grammar, "the code within the class"),
        WireMember.Required("date", WireGrammar.Date, "the day"),
        WireMember.Required("part", DayPartConverter.Instance.Grammar, "the half-day (buổi)"),
        WireMember.Optional("time", TimeRangeConverter.Instance.Grammar, "the time of day; absent: its place in the list of the half-day"),
        WireMember.Required("activity", ActivityConverter.Instance.Grammar, "what is done"),
        WireMember.Optional("lecturers", WireGrammar.ListOf(CodeConverter<Lecturer>.Instance.Grammar), "the codes of the lecturers"),
        WireMember.Optional("room", CodeConverter<Room>.Instance.Grammar, "the code of the room"),
        WireMember.Annotations());

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Session ReadWire(ref WireReader reader)
    {
        Code<Session>? code = null;
        LocalDate date = default;
        DayPart part = default;
        TimeRange? time = null;
        Activity? activity = null;
        ValueList<Code<Lecturer>> lecturers = default;
        Code<Room>? room = null;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "code": code = CodeConverter<Session>.Instance.ReadWire(ref reader); break;
                case "date": date = reader.ReadDate(WireGrammar.Date); break;
                case "part": part = DayPartConverter.Instance.ReadWire(ref reader); break;
                case "time": time = TimeRangeConverter.Instance.ReadWire(ref reader); break;
                case "activity": activity = ActivityConverter.Instance.ReadWire(ref reader); break;
                case "lecturers": lecturers = reader.ReadList(CodeConverter<Lecturer>.Instance); break;
                case "room": room = CodeConverter<Room>.Instance.ReadWire(ref reader); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new Session
        {
            Code = code!,
            Date = date,
            Part = part,
            Time = time,
            Activity = activity!,
            Lecturers = lecturers,
            Room = room,
            Annotations = annotations,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Session value)
    {
        writer.WriteStartObject();
        writer.WriteMember(WireName.Code, value.Code, CodeConverter<Session>.Instance);
        writer.WriteDate(WireName.Date, value.Date);
        writer.WriteMember(WireName.Part, value.Part, DayPartConverter.Instance);
        writer.WriteOptional(WireName.Time, value.Time, TimeRangeConverter.Instance);
        writer.WriteMember(WireName.Activity, value.Activity, ActivityConverter.Instance);
        writer.WriteOptional(WireName.Lecturers, value.Lecturers, CodeConverter<Lecturer>.Instance);
        writer.WriteOptional(WireName.Room, value.Room, CodeConverter<Room>.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
