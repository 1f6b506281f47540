namespace LacDuong.Training.Scheduling;

/// <summary>Compares the lists of sessions of one class, and carries changes over.</summary>
internal static class SessionListComparison
{
    public static void Compare(
        ItemKey<TrainingClass> ofClass, ValueList<Session> before, ValueList<Session> after, List<SessionChange> changes)
    {
        Keyed<Session> old = new(before);
        Keyed<Session> @new = new(after);
        foreach (ItemKey<Session> key in old.Keys)
        {
            if (@new.Find(key) is null)
                changes.Add(new SessionChange.Removed { Key = KeyOf(ofClass, key), Session = old.Find(key)! });
        }
        HashSet<ItemKey<Session>> staying = FindStaying(old, @new);
        for (int place = 0; place < after.Count; place++)
        {
            ItemKey<Session> key = @new.Keys[place];
            SessionKey full = KeyOf(ofClass, key);
            if (old.Find(key) is not { } was)
            {
                changes.Add(new SessionChange.Added { Key = full, Session = after[place], Place = place });
                continue;
            }
            if (!staying.Contains(key))
                changes.Add(new SessionChange.Moved { Key = full, Before = was, After = after[place], Place = place });
            if (MembersThatDiffer(was, after[place]) is { IsEmpty: false } members)
                changes.Add(new SessionChange.Changed { Key = full, Before = was, After = after[place], Members = members });
        }
    }

    public static ValueList<Session> Apply(ValueList<Session> before, IEnumerable<SessionChange> changes)
    {
        Keyed<Session> old = new(before);
        Dictionary<ItemKey<Session>, Session> sessions = old.Keys.ToDictionary(key => key, key => old.Find(key)!);
        Dictionary<ItemKey<Session>, int> places = [];
        foreach (SessionChange change in changes)
        {
            ItemKey<Session> key = new(change.Key.Session, change.Key.SessionRepeat);
            if (sessions.ContainsKey(key) == change is SessionChange.Added)
                throw new ArgumentException(
                    $"There is {(change is SessionChange.Added ? "already a" : "no")} session '{key.Code}'.",
                    nameof(changes));
            switch (change)
            {
                case SessionChange.Added added:
                    sessions[key] = added.Session;
                    places[key] = added.Place;
                    break;
                case SessionChange.Removed:
                    sessions.Remove(key);
                    break;
                case SessionChange.Moved { After: var to, Place: var place }:
                    sessions[key] = sessions[key] with { Date = to.Date, Part = to.Part, Time = to.Time };
                    places[key] = place;
                    break;
                case SessionChange.Changed { After: var to }:
                    sessions[key] = sessions[key] with { Activity = to.Activity, Lecturers = to.Lecturers, Room = to.Room, Annotations = to.Annotations };
                    break;
            }
        }
        List<Session> list = [.. old.Keys.Where(key => sessions.ContainsKey(key) && !places.ContainsKey(key)).Select(key => sessions[key])];
        foreach ((ItemKey<Session> key, int place) in places.Where(entry => sessions.ContainsKey(entry.Key)).OrderBy(entry => entry.Value))
            list.Insert(Math.Min(place, list.Count), sessions[key]);
        return list.ToValueList();
    }

    // The most sessions that are at the same time and in the same order in both lists: the longest ascending subsequence of their old places, by the
    // lowest last place of a subsequence of each length.
    private static HashSet<ItemKey<Session>> FindStaying(Keyed<Session> old, Keyed<Session> @new)
    {
        Dictionary<ItemKey<Session>, int> oldPlaces = [];
        for (int i = 0; i < old.Keys.Count; i++)
            oldPlaces.Add(old.Keys[i], i);
        ItemKey<Session>[] steady = [.. @new.Keys.Where(key => old.Find(key) is { } was && SessionChange.Moved.AreAtOneTime(was, @new.Find(key)!))];
        int[] previous = new int[steady.Length];
        List<int> lasts = [];
        List<int> lastPlaces = [];
        for (int i = 0; i < steady.Length; i++)
        {
            int oldPlace = oldPlaces[steady[i]];
            int length = ~lastPlaces.BinarySearch(oldPlace);
            previous[i] = length > 0 ? lasts[length - 1] : -1;
            if (length == lasts.Count)
            {
                lasts.Add(i);
                lastPlaces.Add(oldPlace);
            }
            else
            {
                lasts[length] = i;
                lastPlaces[length] = oldPlace;
            }
        }
        HashSet<ItemKey<Session>> staying = [];
        for (int i = lasts.Count > 0 ? lasts[^1] : -1; i >= 0; i = previous[i])
            staying.Add(steady[i]);
        return staying;
    }

    private static ValueList<SessionMember> MembersThatDiffer(Session before, Session after)
    {
        List<SessionMember> members = [];
        if (before.Activity != after.Activity)
            members.Add(SessionMember.Activity);
        if (before.Lecturers != after.Lecturers)
            members.Add(SessionMember.Lecturers);
        if (before.Room != after.Room)
            members.Add(SessionMember.Room);
        if (!before.Annotations.Equals(after.Annotations))
            members.Add(SessionMember.Annotations);
        return members.ToValueList();
    }

    private static SessionKey KeyOf(ItemKey<TrainingClass> ofClass, ItemKey<Session> session) => new()
    {
        Class = ofClass.Code,
        ClassRepeat = ofClass.Repeat,
        Session = session.Code,
        SessionRepeat = session.Repeat,
    };
}
