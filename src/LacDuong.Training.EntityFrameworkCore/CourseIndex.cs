using System.Buffers;
using System.Text;
using System.Text.Json;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>What a store indexes of a course: keys, days and bookings, each as JSON that the database takes apart.</summary>
internal sealed class CourseIndex(TrainingDocument document)
{
    /// <summary>The kinds of key.</summary>
    public enum KeyKind
    {
        Unit,
        Topic,
        Lecturer,
        Learner,
        Word,

        /// <summary>A lecturer of a session in some revision. A later revision keeps the key.</summary>
        LecturerEver,

        /// <summary>A room of a session in some revision. A later revision keeps the key.</summary>
        RoomEver,
    }

    /// <summary>The kinds of holder of a booking.</summary>
    public enum HolderKind
    {
        Lecturer,
        Room,

        /// <summary>A course itself, which holds its learners.</summary>
        Course,
    }

    private const int LongestWord = 64;

    private readonly Course _course = document.Courses[0];

    private IEnumerable<Session> AllSessions => _course.Classes.SelectMany(item => item.Timetable?.Sessions ?? []);

    private IEnumerable<Session> Sessions => AllSessions.Where(session => !session.Cancelled);

    /// <summary>The kind and the value of each key.</summary>
    public string Keys()
    {
        HashSet<(KeyKind, string)> keys =
        [
            .. Units().Select(unit => (KeyKind.Unit, unit.Value)),
            .. Topics().Select(topic => (KeyKind.Topic, topic.ToString())),
            .. Lecturers().Select(lecturer => (KeyKind.Lecturer, lecturer.Value)),
            .. _course.Classes.SelectMany(item => item.Learners).Select(learner => (KeyKind.Learner, learner.Code.Value)),
            .. Texts().SelectMany(Words).Select(word => (KeyKind.Word, word)),
            .. AllSessions.SelectMany(session => session.Lecturers).Select(lecturer => (KeyKind.LecturerEver, lecturer.Value)),
            .. AllSessions.Select(session => session.Room).OfType<Code<Room>>().Select(room => (KeyKind.RoomEver, room.Value)),
        ];
        return ToJson(keys, (writer, key) =>
        {
            writer.WriteNumberValue((int)key.Item1);
            writer.WriteStringValue(key.Item2);
        });
    }

    /// <summary>The last and the first day of each run of days.</summary>
    public string Days()
    {
        List<(int First, int Last)> ranges =
        [
            .. _course.Classes.SelectMany(item => item.Dates).Select(ToDays),
            .. Sessions.Select(session => LocalMinutes.DayNumber(session.Date)).Select(day => (day, day)),
        ];
        ranges.Sort();
        List<(int First, int Last)> runs = [];
        foreach ((int first, int last) in ranges)
        {
            if (runs.Count > 0 && first <= runs[^1].Last + 1L)
                runs[^1] = (runs[^1].First, Math.Max(runs[^1].Last, last));
            else
                runs.Add((first, last));
        }
        return ToJson(runs, (writer, run) =>
        {
            writer.WriteNumberValue(run.Last);
            writer.WriteNumberValue(run.First);
        });
    }

    /// <summary>The kind and the code of each holder, and the minutes of the booking.</summary>
    public string Bookings(bool ofCourse)
    {
        HashSet<(HolderKind Kind, string Holder, long Start, long End)> bookings = [];
        foreach (Session session in Sessions)
        {
            (long start, long end) = LocalMinutes.Find(session, document.TimeZone);
            foreach (Code<Lecturer> lecturer in session.Lecturers)
                bookings.Add((HolderKind.Lecturer, lecturer.Value, start, end));
            if (session.Room is { } room)
                bookings.Add((HolderKind.Room, room.Value, start, end));
            if (ofCourse)
                bookings.Add((HolderKind.Course, _course.Code.Value, start, end));
        }
        return ToJson(bookings, (writer, booking) =>
        {
            writer.WriteNumberValue((int)booking.Kind);
            writer.WriteStringValue(booking.Holder);
            writer.WriteNumberValue(booking.Start);
            writer.WriteNumberValue(booking.End);
        });
    }

    /// <summary>The first and the last day of a range. An unknown side is beyond all days.</summary>
    public static (int First, int Last) ToDays(DateRange range)
        => (range.Start is { } start ? LocalMinutes.DayNumber(start) : int.MinValue,
            range.End is { } end ? LocalMinutes.DayNumber(end) : int.MaxValue);

    /// <summary>The words of a text, ignoring case and accents.</summary>
    public static IEnumerable<string> Words(string text)
    {
        string key = MatchKey.DroppingAccents(text);
        int start = -1;
        for (int i = 0; i <= key.Length; i++)
        {
            bool isOfWord = i < key.Length && (char.IsLetterOrDigit(key[i]) || char.IsSurrogate(key[i]));
            if (isOfWord && start < 0)
                start = i;
            if (isOfWord || start < 0)
                continue;
            yield return Cut(key[start..i]);
            start = -1;
        }
    }

    /// <summary>Lists as an object of numbered arrays: JSON that both databases take apart with <c>json_each</c>.</summary>
    public static string ToJson<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            foreach (T item in items)
            {
                writer.WriteStartArray("");
                write(writer, item);
                writer.WriteEndArray();
            }
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // Keeps surrogate pairs whole.
    private static string Cut(string word)
        => word.Length <= LongestWord ? word : word[..(char.IsHighSurrogate(word[LongestWord - 1]) ? LongestWord - 1 : LongestWord)];

    private IEnumerable<Code<Unit>> Units()
        => _course.Organisers.Select(organiser => organiser.Unit)
            .Concat(_course.Classes.SelectMany(item => item.Audience?.Groups ?? []).Select(group => group.Unit).OfType<Code<Unit>>())
            .Concat(_course.Classes.SelectMany(item => item.Learners).Select(learner => learner.Unit).OfType<Code<Unit>>());

    private IEnumerable<TopicReference> Topics()
        => _course.Topics.Concat(_course.ExtraTopics)
            .Concat(_course.Activities.Concat(Sessions.Select(session => session.Activity))
                .Select(activity => activity.AboutTopic).OfType<TopicReference>());

    private IEnumerable<Code<Lecturer>> Lecturers()
        => _course.Lecturers.Concat(Sessions.SelectMany(session => session.Lecturers))
            .Concat(_course.Classes.SelectMany(item => item.Staff).Select(member => member.Lecturer).OfType<Code<Lecturer>>());

    private IEnumerable<string> Texts()
    {
        HashSet<Code<Unit>> organisers = [.. _course.Organisers.Select(organiser => organiser.Unit)];
        HashSet<Code<Lecturer>> lecturers = [.. Lecturers()];
        HashSet<TopicReference> topics = [.. Topics()];
        IEnumerable<LocalisedText?> texts = _course.Classes.SelectMany(item => new[] { item.Name, item.Venue })
            .Append(_course.Title)
            .Concat(document.Units.Where(unit => organisers.Contains(unit.Code)).Select(unit => unit.Name))
            .Concat(document.Catalogues.SelectMany(catalogue => catalogue.Topics
                .Where(topic => topics.Contains(new TopicReference(catalogue.Code, topic.Code))).Select(topic => topic.Title)));
        return texts.OfType<LocalisedText>().SelectMany(text => text).Select(text => text.Value)
            .Concat(document.Lecturers.Where(lecturer => lecturers.Contains(lecturer.Code)).Select(lecturer => lecturer.Name.ToString()))
            .Append(_course.Code.Value);
    }
}
