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
        using SessionSequence sequence = new();
        sequence.Of(sessions);
        int[] places = new int[sessions.Count];
        for (int i = 0; i < places.Length; i++)
            places[i] = sequence.At(i);
        return places;
    }
}
