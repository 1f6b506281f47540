using System.Runtime.InteropServices;

namespace LacDuong.Training.Scheduling;

/// <summary>Compares the sessions of one class in two revisions, and applies changes to them.</summary>
internal static class SessionListComparison
{
    public static void Compare(
        ItemKey<TrainingClass> @class, ValueList<Session> before, ValueList<Session> after, List<SessionChange> changes)
    {
        OrderedDictionary<ItemKey<Session>, Session> old = ItemKey<Session>.Index(before);
        OrderedDictionary<ItemKey<Session>, Session> @new = ItemKey<Session>.Index(after);
        foreach ((ItemKey<Session> key, Session session) in old)
        {
            if (!@new.ContainsKey(key))
                changes.Add(new SessionChange.Removed { Key = (@class, key), Session = session });
        }
        HashSet<ItemKey<Session>> staying = FindStaying(old, @new);
        int place = -1;
        foreach ((ItemKey<Session> key, Session session) in @new)
        {
            place++;
            if (!old.TryGetValue(key, out Session? was))
            {
                changes.Add(new SessionChange.Added { Key = (@class, key), Session = session, Place = place });
                continue;
            }
            if (!staying.Contains(key))
                changes.Add(new SessionChange.Moved { Key = (@class, key), Before = was, After = session, Place = place });
            if (FindDifferences(was, session) is { IsEmpty: false } members)
                changes.Add(new SessionChange.Changed { Key = (@class, key), Before = was, After = session, Members = members });
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
            if (sessions.TryGetValue(key, out Session? session) == change is SessionChange.Added)
            {
                throw new ArgumentException(
                    $"The timetable {(session is null ? "has no" : "already has a")} session '{key.Code}'.", nameof(changes));
            }
            switch (change)
            {
                case SessionChange.Added added:
                    sessions[key] = added.Session;
                    places[key] = added.Place;
                    break;
                case SessionChange.Removed:
                    sessions.Remove(key);
                    places.Remove(key);
                    break;
                case SessionChange.Moved { After: var to, Place: var place }:
                    sessions[key] = session! with { Date = to.Date, Part = to.Part, Time = to.Time };
                    places[key] = place;
                    break;
                case SessionChange.Changed { After: var to }:
                    sessions[key] = to with { Code = session!.Code, Date = session.Date, Part = session.Part, Time = session.Time };
                    break;
            }
        }

        // Sessions with a new place go there, or to the end if the list is shorter. The others fill the gaps in their old order.
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
            key => old.TryGetValue(key, out Session? was) && SessionChange.Moved.AreAtOneTime(was, @new[key]))];
        int[] previous = new int[steady.Length];
        List<int> lasts = [];
        List<int> lastPlaces = [];
        for (int i = 0; i < steady.Length; i++)
        {
            int oldPlace = old.IndexOf(steady[i]);
            int length = ~lastPlaces.BinarySearch(oldPlace);
            previous[i] = length > 0 ? lasts[length - 1] : -1;
            CollectionsMarshal.SetCount(lasts, Math.Max(lasts.Count, length + 1));
            CollectionsMarshal.SetCount(lastPlaces, lasts.Count);
            lasts[length] = i;
            lastPlaces[length] = oldPlace;
        }
        HashSet<ItemKey<Session>> staying = [];
        for (int i = lasts.Count > 0 ? lasts[^1] : -1; i >= 0; i = previous[i])
            staying.Add(steady[i]);
        return staying;
    }

    private static ValueList<DocumentPath> FindDifferences(Session before, Session after)
    {
        IWireObject old = before;
        IWireObject @new = after with { Date = before.Date, Part = before.Part, Time = before.Time };
        return old.Shape.Members.Where(member => !Equals(old.Get(member.Order), @new.Get(member.Order)))
            .Select(DocumentPath.Root.Then).ToValueList();
    }
}
