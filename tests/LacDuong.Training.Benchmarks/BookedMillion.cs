using System.Globalization;
using NodaTime;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// Courses of ten sessions, each of a random one of 10,000 lecturers, in a random one of 5,000 rooms, in the first or the second part of a random half-day of 1,000 days: about one
/// session in five clashes with another. The numbers are the same in every run. What courses have in common they share, as after a reading.
/// </summary>
internal static class BookedMillion
{
    private const int Lecturers = 10_000;
    private const int Rooms = 5_000;
    private const int Days = 1_000;
    private const int SessionsPerCourse = 10;

    private static readonly LocalDate s_first = new(2022, 1, 3);
    private static readonly Code<Lecturer>[] s_lecturers = [.. Enumerable.Range(0, Lecturers).Select(i => new Code<Lecturer>(Name("gv", i)))];
    private static readonly Code<Room>[] s_rooms = [.. Enumerable.Range(0, Rooms).Select(i => new Code<Room>(Name("p", i)))];
    private static readonly Code<Session>[] s_sessions = [.. Enumerable.Range(0, SessionsPerCourse).Select(i => new Code<Session>(Name("b", i)))];
    private static readonly Code<TrainingClass> s_class = new("lop-1");
    private static readonly LocalisedText s_title = new("Bồi dưỡng nghiệp vụ công tác dân vận");
    private static readonly TrainingActivity s_activity = new TrainingActivity.Opening();
    private static readonly TimeRange[] s_times = [Time("07:30/09:00"), Time("09:15/10:45"), Time("13:30/15:00"), Time("15:15/16:45")];

    public static Course[] Courses(int sessions)
    {
        Random random = new(Seed: 59);
        return [.. Enumerable.Range(0, sessions / SessionsPerCourse).Select(i => Course(i, random))];
    }

    /// <summary>What the sessions hold, in the order of the courses, with the numbers of lecturers and rooms.</summary>
    public static Booking[] Bookings(Course[] courses)
    {
        Dictionary<string, int> numbers = [];
        List<Booking> bookings = new(2 * courses.Length * SessionsPerCourse);
        foreach (Session session in courses.SelectMany(course => course.Classes[0].Timetable!.Sessions))
        {
            long start = Minutes(session.Date, session.Time!.Start);
            long end = Minutes(session.Date, session.Time.End);
            foreach (string resource in (string[])[session.Lecturers[0].Value, session.Room!.Value])
            {
                if (!numbers.TryGetValue(resource, out int number))
                    numbers.Add(resource, number = numbers.Count);
                bookings.Add(new Booking(number, start, end));
            }
        }
        return [.. bookings];
    }

    private static long Minutes(LocalDate date, LocalTime time)
        => (Period.DaysBetween(s_first, date) * NodaConstants.MinutesPerDay) + (time.TickOfDay / NodaConstants.TicksPerMinute);

    private static Course Course(int number, Random random) => new()
    {
        Code = new(Name("khoa", number)),
        Title = s_title,
        Classes = [new() { Code = s_class, Timetable = new() { Sessions = [.. Enumerable.Range(0, SessionsPerCourse).Select(i => Session(i, random))] } }],
    };

    private static Session Session(int number, Random random)
    {
        int time = random.Next(s_times.Length);
        return new()
        {
            Code = s_sessions[number],
            Date = s_first.PlusDays(random.Next(Days)),
            Part = time < s_times.Length / 2 ? DayPart.Morning : DayPart.Afternoon,
            Time = s_times[time],
            Activity = s_activity,
            Lecturers = [s_lecturers[random.Next(Lecturers)]],
            Room = s_rooms[random.Next(Rooms)],
        };
    }

    private static TimeRange Time(string text) => TimeRange.Parse(text, CultureInfo.InvariantCulture);

    private static string Name(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}");

    /// <summary>A lecturer or a room, and from when to when it is held.</summary>
    internal readonly record struct Booking(int Resource, long Start, long End);
}
