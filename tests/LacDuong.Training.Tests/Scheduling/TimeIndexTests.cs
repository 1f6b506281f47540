using CsCheck;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Tests.Scheduling;

public sealed class TimeIndexTests
{
    private static readonly Gen<TimeRange> s_time = Gen.Select(Gen.Int[0, 40], Gen.Int[1, 20])
        .Select((start, length) => new TimeRange(LocalTime.Midnight.PlusMinutes(start), LocalTime.Midnight.PlusMinutes(start + length)));

    private static readonly Gen<Session> s_session = Gen.Select(Gen.Int[0, 2], s_time).Select((day, time) => new Session
    {
        Code = new("s"),
        Date = new LocalDate(2022, 5, 25).PlusDays(day),
        Part = DayPart.Morning,
        Time = time,
        Activity = new TrainingActivity.Opening(),
    });

    [Fact]
    public void It_finds_the_sessions_that_overlap_a_time_each_once_in_order_of_their_starts()
        => Gen.Select(s_session.Array[0, 60], s_session).Sample((sessions, asked) =>
        {
            SessionTable table = new(areCoursesHeld: true);
            TrainingClass held = new() { Code = new("lop"), Timetable = new Timetable { Sessions = sessions.ToValueList() } };
            table.Add(new Course { Code = new("khoa"), Title = new("Khoá"), Classes = [held] });
            List<int> found = [];
            new TimeIndex(table, [.. table.SessionsOf(0)]).Find(new HeldTime(asked), found.Add);
            return found.Order().SequenceEqual(table.SessionsOf(0).Where(i => Overlap(sessions[i], asked)))
                && found.Select(table.TimeOf).Order().SequenceEqual(found.Select(table.TimeOf));
        });

    private static bool Overlap(Session one, Session other) => one.Date == other.Date && one.Time!.Overlaps(other.Time!);
}
