using System.Globalization;

namespace LacDuong.Training.Scheduling;

/// <summary>Where a session stands among courses: the places of its course, of its class in it, and its own in the timetable.</summary>
/// <remarks>
/// In the JSON Pointer of a document it is <c>/courses/{Course}/classes/{Class}/timetable/sessions/{Session}</c>. Places are equal when all
/// three numbers are, and are ordered as the document is; the default is the first session of the first class of the first course.
/// </remarks>
/// <param name="Course">The place of the course.</param>
/// <param name="Class">The place of the class in the course.</param>
/// <param name="Session">The place of the session in the timetable of the class.</param>
[JsonConverter(typeof(TrainingJsonConverter))]
public readonly record struct SessionPlace(int Course, int Class, int Session) : IComparable<SessionPlace>
{
    /// <summary>Compares by course, then class, then session.</summary>
    public int CompareTo(SessionPlace other) => (Course, Class, Session).CompareTo((other.Course, other.Class, other.Session));

    /// <summary>The three numbers with slashes between them: <c>0/1/2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Course}/{Class}/{Session}");

    /// <summary>Whether the left one stands earlier in the document.</summary>
    public static bool operator <(SessionPlace left, SessionPlace right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one stands later in the document.</summary>
    public static bool operator >(SessionPlace left, SessionPlace right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one does not stand later in the document.</summary>
    public static bool operator <=(SessionPlace left, SessionPlace right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one does not stand earlier in the document.</summary>
    public static bool operator >=(SessionPlace left, SessionPlace right) => left.CompareTo(right) >= 0;
}
