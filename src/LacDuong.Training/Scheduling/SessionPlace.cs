using System.Globalization;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// The place of a session among courses: the index of its course, of its class in the course, and of the session in the timetable.
/// </summary>
/// <remarks>
/// The JSON Pointer in a document is <c>/courses/{Course}/classes/{Class}/timetable/sessions/{Session}</c>. Places are equal if all three
/// numbers are equal, and follow the order of the document. The default is the first session of the first class of the first course.
/// </remarks>
/// <param name="Course">The index of the course, from zero.</param>
/// <param name="Class">The index of the class in the course, from zero.</param>
/// <param name="Session">The index of the session in the timetable of the class, from zero.</param>
[JsonConverter(typeof(TrainingJsonConverter))]
public readonly record struct SessionPlace(int Course, int Class, int Session) : IComparable<SessionPlace>
{
    /// <summary>Compares by course, then class, then session.</summary>
    public int CompareTo(SessionPlace other) => (Course, Class, Session).CompareTo((other.Course, other.Class, other.Session));

    /// <summary>Writes the three numbers with slashes between them: <c>0/1/2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Course}/{Class}/{Session}");

    /// <summary>Whether the left place comes before the right one.</summary>
    public static bool operator <(SessionPlace left, SessionPlace right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left place comes after the right one.</summary>
    public static bool operator >(SessionPlace left, SessionPlace right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left place equals the right one or comes before it.</summary>
    public static bool operator <=(SessionPlace left, SessionPlace right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left place equals the right one or comes after it.</summary>
    public static bool operator >=(SessionPlace left, SessionPlace right) => left.CompareTo(right) >= 0;
}
