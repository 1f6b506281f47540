namespace LacDuong.Training.Scheduling;

/// <summary>
/// The order in which the sessions of one class follow one another: by date, then half-day, then, within a half-day whose sessions are all timed, by start,
/// else in list order.
/// </summary>
public static class SessionOrder
{
    /// <summary>The places of the sessions in a list, in the order in which they follow one another; sessions with the same start keep their list order.</summary>
    /// <example><code>
    /// foreach (int place in SessionOrder.Of(timetable.Sessions))
    ///     Console.WriteLine(timetable.Sessions[place].Code);
    /// </code></example>
    public static IReadOnlyList<int> Of(ValueList<Session> sessions)
    {
        int[] places = new int[sessions.Count];
        for (int i = 0; i < places.Length; i++)
            places[i] = i;
        Array.Sort(places, (one, other) => CompareHalfDays(sessions[one], sessions[other]) is var order and not 0 ? order : one.CompareTo(other));
        int end;
        for (int start = 0; start < places.Length; start = end)
        {
            bool areTimed = true;
            for (end = start; end < places.Length && CompareHalfDays(sessions[places[start]], sessions[places[end]]) == 0; end++)
                areTimed &= sessions[places[end]].Time is not null;
            if (areTimed)
            {
                places.AsSpan(start..end).Sort((one, other)
                    => sessions[one].Time!.Start.CompareTo(sessions[other].Time!.Start) is var order and not 0 ? order : one.CompareTo(other));
            }
        }
        return places;
    }

    /// <summary>Compares the half-days of two sessions: by date, then part.</summary>
    internal static int CompareHalfDays(Session one, Session other)
        => one.Date != other.Date ? one.Date.CompareTo(other.Date) : one.Part.CompareTo(other.Part);
}
