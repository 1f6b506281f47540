namespace LacDuong.Training.Scheduling;

/// <summary>
/// Tells sessions of different classes that are one joint session: equal date, half-day, time, activity (title included), lecturers in any order, and room,
/// with a lecturer or a room.
/// </summary>
/// <remarks>
/// Of two sessions of one class it says nothing: those are never joint. A session with neither lecturer nor room is equal to itself alone, as the same
/// object.
/// </remarks>
public sealed class JointSessionComparer : IEqualityComparer<Session>
{
    private JointSessionComparer()
    {
    }

    /// <summary>The comparer; it has no state.</summary>
    public static JointSessionComparer Instance { get; } = new();

    /// <summary>Whether a session can be part of a joint session at all: it has a lecturer or a room.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public static bool CanBeJoint(Session session) => !Guard.Against.Null(session).Lecturers.IsEmpty || session.Room is not null;

    /// <inheritdoc/>
    public bool Equals(Session? x, Session? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        return x is not null && y is not null && CanBeJoint(x)
            && x.Date == y.Date && x.Part == y.Part && x.Time == y.Time && x.Room == y.Room
            && SameInAnyOrder(x.Lecturers, y.Lecturers) && x.Activity == y.Activity;
    }

    /// <inheritdoc/>
    public int GetHashCode(Session obj)
    {
        Guard.Against.Null(obj);
        int lecturers = 0;
        foreach (Code<Lecturer> lecturer in obj.Lecturers)
            lecturers += lecturer.GetHashCode();
        return HashCode.Combine(obj.Date, obj.Part, obj.Time, obj.Room, lecturers, obj.Activity);
    }

    private static bool SameInAnyOrder(ValueList<Code<Lecturer>> left, ValueList<Code<Lecturer>> right)
        => left == right || (left.Count == right.Count && InOrdinalOrder(left).SequenceEqual(InOrdinalOrder(right), StringComparer.Ordinal));

    private static IEnumerable<string> InOrdinalOrder(ValueList<Code<Lecturer>> codes)
        => codes.Select(code => code.Value).Order(StringComparer.Ordinal);
}
