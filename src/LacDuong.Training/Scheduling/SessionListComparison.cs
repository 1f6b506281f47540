namespace LacDuong.Training.Scheduling;

/// <summary>Compares the sessions of one class in two revisions, and applies changes to them.</summary>
internal static class SessionListComparison
{
    public static IEnumerable<SessionChange> Compare(ItemKey<TrainingClass> @class, ValueList<Session> before, ValueList<Session> after)
    {
        OrderedDictionary<ItemKey<Session>, Session> old = ItemKey<Session>.Index(before);
        OrderedDictionary<ItemKey<Session>, Session> @new = ItemKey<Session>.Index(after);
        foreach ((ItemKey<Session> key, Session session) in old.Where(item => !@new.ContainsKey(item.Key)))
            yield return new SessionChange { Key = (@class, key), Before = session };
        HashSet<ItemKey<Session>> staying = FindStaying(old, @new);
        foreach ((int place, (ItemKey<Session> key, Session session)) in @new.Index())
        {
            SessionChange change = new()
            {
                Key = (@class, key),
                Before = old.GetValueOrDefault(key),
                After = session,
                Place = staying.Contains(key) ? null : place,
                Members = old.TryGetValue(key, out Session? was) ? FindDifferences(was, session) : [],
            };
            if (change.Place is not null || !change.Members.IsEmpty)
                yield return change;
        }
    }

    public static ValueList<Session> Apply(ValueList<Session> before, IEnumerable<SessionChange> changes)
    {
        OrderedDictionary<ItemKey<Session>, Session> old = ItemKey<Session>.Index(before);
        Dictionary<ItemKey<Session>, Session> sessions = new(old);
        Dictionary<ItemKey<Session>, int> places = [];
        foreach (SessionChange change in changes)
        {
            ItemKey<Session> key = change.Key.Session;
            if (sessions.TryGetValue(key, out Session? session) == change.Before is null)
            {
                throw new ArgumentException(
                    $"The timetable {(session is null ? "has no" : "already has a")} session '{key.Code}'.", nameof(changes));
            }
            if (change.After is { } after)
            {
                sessions[key] = session is null ? after : Revise(session, change, after);
                if (change.Place is int place)
                    places[key] = place;
                else if (session is null)
                    places[key] = int.MaxValue;
            }
            else
            {
                sessions.Remove(key);
                places.Remove(key);
            }
        }

        // Sessions with a new place go there, or to the end if the list is shorter. An added one without a place goes to the end. The
        // others fill the gaps in their old order.
        List<Session> list = new(sessions.Count);
        Queue<ItemKey<Session>> others = new(old.Keys.Where(key => sessions.ContainsKey(key) && !places.ContainsKey(key)));
        foreach ((ItemKey<Session> key, int place) in places.OrderBy(entry => entry.Value))
        {
            while (list.Count < place && others.TryDequeue(out ItemKey<Session> other))
                list.Add(sessions[other]);
            list.Add(sessions[key]);
        }
        list.AddRange(others.Select(key => sessions[key]));
        return list.ToValueList();
    }

    // Finds the largest set of sessions with the same time and order in both lists: the longest ascending subsequence of their old places.
    // The method keeps the lowest last place of a subsequence of each length.
    private static HashSet<ItemKey<Session>> FindStaying(
        OrderedDictionary<ItemKey<Session>, Session> old, OrderedDictionary<ItemKey<Session>, Session> @new)
    {
        ItemKey<Session>[] steady = [.. @new.Keys.Where(
            key => old.TryGetValue(key, out Session? was) && AreAtOneTime(was, @new[key]))];
        int[] previous = new int[steady.Length];
        int[] lasts = new int[steady.Length];
        int[] lastPlaces = new int[steady.Length];
        int longest = 0;
        for (int i = 0; i < steady.Length; i++)
        {
            int length = ~Array.BinarySearch(lastPlaces, 0, longest, old.IndexOf(steady[i]));
            previous[i] = length > 0 ? lasts[length - 1] : -1;
            (lasts[length], lastPlaces[length]) = (i, old.IndexOf(steady[i]));
            longest = Math.Max(longest, length + 1);
        }
        HashSet<ItemKey<Session>> staying = [];
        for (int i = longest > 0 ? lasts[longest - 1] : -1; i >= 0; i = previous[i])
            staying.Add(steady[i]);
        return staying;
    }

    /// <summary>Whether two sessions have one date, half-day and time.</summary>
    public static bool AreAtOneTime(Session one, Session other)
        => one.Date == other.Date && one.Part == other.Part && one.Time == other.Time;

    // A caller may apply the move or the other members alone.
    private static Session Revise(Session session, SessionChange change, Session after)
    {
        Session members = change.Members.IsEmpty ? session : after with { Code = session.Code };
        return At(members, change.Place is null ? session : after);
    }

    private static Session At(Session session, Session time) => session with { Date = time.Date, Part = time.Part, Time = time.Time };

    private static ValueList<DocumentPath> FindDifferences(Session before, Session after)
    {
        IWireObject old = before;
        IWireObject @new = At(after, before);
        return old.Shape.Members.Where(member => !Equals(old.Get(member.Order), @new.Get(member.Order)))
            .Select(DocumentPath.Root.Then).ToValueList();
    }
}
