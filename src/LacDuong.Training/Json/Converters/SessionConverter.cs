using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Session"/>.</summary>
public sealed class SessionConverter : WireConverter<Session>
{
    internal static readonly SessionConverter Instance = new();

    private static readonly WireMember s_code = WireMember.Required(
        "code", CodeConverter<Session>.Instance.Grammar, "the code within the class");
    private static readonly WireMember s_date = WireMember.Required("date", WireGrammar.Date, "the day");
    private static readonly WireMember s_part = WireMember.Required("part", DayPartConverter.Instance.Grammar, "the half-day (buổi)");
    private static readonly WireMember s_time = WireMember.Optional(
        "time", TimeRangeConverter.Instance.Grammar, "the time of day; absent: its place in the list of the half-day");
    private static readonly WireMember s_activity = WireMember.Required("activity", ActivityConverter.Instance.Grammar, "what is done");
    private static readonly WireMember s_lecturers = WireMember.Optional(
        "lecturers", WireGrammar.ListOf(CodeConverter<Lecturer>.Instance.Grammar), "the codes of the lecturers");
    private static readonly WireMember s_room = WireMember.Optional("room", CodeConverter<Room>.Instance.Grammar, "the code of the room");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    internal static readonly WireShape Shape = new(
        "session",
        s_code, s_date, s_part, s_time, s_activity, s_lecturers, s_room, s_annotations);

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
            WireMember member = members.Member;
            if (member == s_code)
                code = reader.ReadOwnCode<Session>();
            else if (member == s_date)
                date = reader.ReadDate(WireGrammar.Date);
            else if (member == s_part)
                part = DayPartConverter.Instance.ReadWire(ref reader);
            else if (member == s_time)
                time = TimeRangeConverter.Instance.ReadWire(ref reader);
            else if (member == s_activity)
                activity = ActivityConverter.Instance.ReadWire(ref reader);
            else if (member == s_lecturers)
                lecturers = reader.ReadList(CodeConverter<Lecturer>.Instance);
            else if (member == s_room)
                room = CodeConverter<Room>.Instance.ReadWire(ref reader);
            else if (member == s_annotations)
                annotations = AnnotationsConverter.Instance.ReadWire(ref reader);
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
        writer.WriteMember(s_code, value.Code);
        writer.WriteDate(s_date, value.Date);
        writer.WriteMember(s_part, value.Part, DayPartConverter.Instance);
        writer.WriteOptional(s_time, value.Time, TimeRangeConverter.Instance);
        writer.WriteMember(s_activity, value.Activity, ActivityConverter.Instance);
        writer.WriteOptional(s_lecturers, value.Lecturers, CodeConverter<Lecturer>.Instance);
        writer.WriteOptional(s_room, value.Room);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }
}
