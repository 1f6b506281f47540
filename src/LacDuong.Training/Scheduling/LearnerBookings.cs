using System.Runtime.InteropServices;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Scheduling;

/// <summary>Finds the learners who are in several classes, by code and name, and where they are to be at two places at once.</summary>
internal sealed class LearnerBookings
{
    private readonly SessionTable _table;

    // The hash of a learner's code above, the entry below: learners of one code stand together, in document order.
    private readonly RentedList<ulong> _entries;

    public LearnerBookings(SessionTable table)
    {
        _table = table;
        _entries = new RentedList<ulong>(table.Facts.IsTransient);
        RadixSort.Order(table.Facts.Hashes, _entries.Extend(table.Facts.Hashes.Length));
    }

    private CourseFacts Facts => _table.Facts;

    /// <summary>Tells of every two sessions of different classes that hold a learner at once: both, and an entry of the learner.</summary>
    public void FindClashes(ClashCollector clashes)
    {
        List<Cohort> cohorts = FindCohorts();
        cohorts.Sort();
        TimeSweep sweep = new(_table);
        List<int> sessions = [];
        List<(int One, int Other)> pairs = [];
        for (int i = 0; i < cohorts.Count; i++)
        {
            // Learners who share all their classes share what clashes there.
            if (i == 0 || !cohorts[i].HasClassesOf(cohorts[i - 1]))
            {
                pairs.Clear();
                sessions.Clear();
                foreach (int @class in cohorts[i].Classes)
                {
                    for (int session = _table.FirstSessionOf(@class); session < _table.FirstSessionOf(@class + 1); session++)
                        sessions.Add(session);
                }
                sweep.Sweep(CollectionsMarshal.AsSpan(sessions), (one, other) =>
                {
                    (int earlier, int later) = one < other ? (one, other) : (other, one);
                    if (_table.ClassOf(one) != _table.ClassOf(other) && !_table.AreJoint(one, other) && clashes.KeepsPairOfLearners(earlier, later))
                        pairs.Add((earlier, later));
                });
            }
            foreach ((int one, int other) in pairs)
                clashes.AddLearner(one, other, cohorts[i].Entry);
        }
    }

    /// <summary>Gives memory back; nothing can be asked after it.</summary>
    public void Release() => _entries.Release();

    /// <summary>The classes that a learner is in.</summary>
    public IEnumerable<int> ClassesOf(Learner learner)
    {
        string? key = null;
        ulong hash = (ulong)CourseFacts.HashOf(learner.Code) << 32;
        int at = _entries.Span.BinarySearch(hash);
        int last = -1;
        for (at = at < 0 ? ~at : at; at < _entries.Count && _entries[at] >> 32 == hash >> 32; at++)
        {
            int entry = (int)_entries[at];
            if (Facts.CodeOf(entry) == learner.Code && Facts.ClassOf(entry) != last && KeyOf(entry) == (key ??= MatchKey.KeepingAccents(learner.Name.ToString())))
                yield return last = Facts.ClassOf(entry);
        }
    }

    /// <summary>
    /// Learners whose code an earlier class uses for somebody of another name: each with the first entry of the code in the first class that uses it, in order, and one for
    /// each code of a class.
    /// </summary>
    public IReadOnlyList<(int Entry, int First)> FindOthersOfOneCode()
    {
        List<(int Entry, int First)> found = [];
        int end;
        for (int start = 0; start < _entries.Count; start = end)
        {
            int foundBefore = found.Count;
            end = EndOfHash(start);
            for (int at = start + 1; at < end; at++)
            {
                int entry = (int)_entries[at];
                int first = (int)_entries[FirstOfCode(start, at)];
                if (Facts.ClassOf(first) != Facts.ClassOf(entry) && !HaveOneName(first, entry) && !IsFound(entry, first, found, foundBefore))
                    found.Add((entry, first));
            }
        }
        found.Sort();
        return found;
    }

    // Behind the last entry of the hash of the one at a place.
    private int EndOfHash(int start)
    {
        int end = start + 1;
        while (end < _entries.Count && _entries[end] >> 32 == _entries[start] >> 32)
            end++;
        return end;
    }

    private int FirstOfCode(int start, int at)
    {
        Code<Learner> code = Facts.CodeOf((int)_entries[at]);
        while (start < at && Facts.CodeOf((int)_entries[start]) != code)
            start++;
        return start;
    }

    private bool HaveOneName(int one, int other) => Facts.AreAlike(one, other) || KeyOf(one) == KeyOf(other);

    // Of one hash, what was found stands in order of the classes.
    private bool IsFound(int entry, int first, List<(int Entry, int First)> found, int foundBefore)
    {
        int @class = Facts.ClassOf(entry);
        for (int i = found.Count - 1; i >= foundBefore && Facts.ClassOf(found[i].Entry) == @class; i--)
        {
            if (found[i].First == first)
                return true;
        }
        return false;
    }

    private string KeyOf(int entry) => MatchKey.KeepingAccents(Facts.NameOf(entry).ToString());

    private List<Cohort> FindCohorts()
    {
        ClassSpans spans = new(_table);
        List<Cohort> cohorts = [];
        List<int> entries = [];
        Action<Span<int>> identify = cluster => AddCohorts(cluster, spans, cohorts);
        int end;
        for (int start = 0; start < _entries.Count; start = end)
        {
            end = EndOfHash(start);
            if (end == start + 1)
                continue;
            entries.Clear();
            for (int i = start; i < end; i++)
                entries.Add((int)_entries[i]);
            ForEachCluster(entries, spans, identify);
        }
        return cohorts;
    }

    /// <summary>Finds entries whose classes are linked by overlapping spans, so that names are compared only where something could clash.</summary>
    private void ForEachCluster(List<int> entries, ClassSpans spans, Action<Span<int>> cluster)
    {
        Span<int> sorted = CollectionsMarshal.AsSpan(entries);
        sorted.Sort((one, other) => spans.Compare(Facts.ClassOf(one), Facts.ClassOf(other)));
        int end;
        for (int start = 0; start < sorted.Length; start = end)
        {
            ulong endsAt = spans.EndOf(Facts.ClassOf(sorted[start]));
            for (end = start + 1; end < sorted.Length && spans.StartsBefore(Facts.ClassOf(sorted[end]), endsAt); end++)
                endsAt = Math.Max(endsAt, spans.EndOf(Facts.ClassOf(sorted[end])));
            if (Facts.ClassOf(sorted[start]) != Facts.ClassOf(sorted[end - 1]))
                cluster(sorted[start..end]);
        }
    }

    private void AddCohorts(Span<int> entries, ClassSpans spans, List<Cohort> cohorts)
    {
        bool areAlike = true;
        foreach (int entry in entries[1..])
            areAlike &= Facts.AreAlike(entries[0], entry);
        if (areAlike)
        {
            cohorts.Add(CohortOf(entries));
            return;
        }
        Dictionary<(Code<Learner>, string), List<int>> learners = [];
        foreach (int entry in entries)
        {
            (Code<Learner>, string) identity = (Facts.CodeOf(entry), KeyOf(entry));
            if (!learners.TryGetValue(identity, out List<int>? ofOne))
                learners.Add(identity, ofOne = []);
            ofOne.Add(entry);
        }
        foreach (List<int> ofOne in learners.Values)
            ForEachCluster(ofOne, spans, cluster => cohorts.Add(CohortOf(cluster)));
    }

    private Cohort CohortOf(ReadOnlySpan<int> entries)
    {
        List<int> classes = new(entries.Length);
        foreach (int entry in entries)
        {
            int @class = Facts.ClassOf(entry);
            // Whoever is twice on one roster is in the class once.
            if (classes.Count == 0 || classes[^1] != @class)
                classes.Add(@class);
        }
        return new Cohort(entries[0], [.. classes]);
    }

    /// <summary>A learner, by an entry, and classes of the learner's that are held at the same time of the year.</summary>
    private readonly record struct Cohort(int Entry, int[] Classes) : IComparable<Cohort>
    {
        public int CompareTo(Cohort other)
        {
            int order = Classes.AsSpan().SequenceCompareTo(other.Classes);
            return order != 0 ? order : Entry.CompareTo(other.Entry);
        }

        public bool HasClassesOf(Cohort other) => Classes.AsSpan().SequenceEqual(other.Classes);
    }
}
