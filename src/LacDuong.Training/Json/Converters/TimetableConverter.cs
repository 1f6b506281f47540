using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Timetable"/>.</summary>
public sealed class TimetableConverter : WireConverter<Timetable>
{
    internal static readonly TimetableConverter Instance = new();

    private static readonly WireMember s_sessions = WireMember.Required(
        "sessions", WireGrammar.ListOf(SessionConverter.Instance.Grammar), "the sessions");

    internal static readonly WireShape Shape = new("timetable", s_sessions);

    internal override WireGrammar Grammar => Shape.Grammar;

    internal override Timetable ReadWire(ref WireReader reader)
    {
        ValueList<Session> sessions = default;
        WireObject members = reader.BeginObject(Shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "sessions": sessions = reader.ReadList(SessionConverter.Instance); break;
            }
        }
        return new Timetable
        {
            Sessions = sessions,
        };
    }

    internal override void WriteWire(Utf8JsonWriter writer, Timetable value)
    {
        writer.WriteStartObject();
        writer.WriteList(s_sessions, value.Sessions, SessionConverter.Instance);
        writer.WriteEndObject();
    }
}
