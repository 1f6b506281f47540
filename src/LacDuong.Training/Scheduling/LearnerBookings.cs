using System.Buffers;
using System.Numerics;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Scheduling;

/// <summary>Finds learners who are in several classes, by code and name, and sessions that hold them at once.</summary>
internal sealed class LearnerBookings(SessionTable table)
{
    private readonly ClassParts _parts = new(table);
    private readonly Dictionary<(int, int), ValueList<Code<Learner>>> _sharedBy = [];
    private CodedEntry[]? _all;
    private CodedEntry[]? _repeated;
    private List<SharedLearner>? _shared;
    private Dictionary<int, HashSet<int>>? _sharedOf;

    /// <summary>The entries with repeated codes, and few others. Entries of one code are adjacent, in document order.</summary>
    private CodedEntry[] Repeated => _repeated ??= FindRepeated();

    /// <summary>
    /// The learners who belong to several classes, in the order of the rosters: that of the hashes differs from process to process.
    /// </summary>
    private List<SharedLearner> Shared => _shared ??= [.. RunsOfOneHash().SelectMany(FindShared).OrderBy(learner => learner.Entry)];

    /// <summary>Adds every two sessions of different classes that hold a learner at once.</summary>
    public void FindClashes(ClashCollector clashes, JointNumbers joint, ClashSweep sweep)
    {
        ClassPairs pairs = new(table, _parts, joint, clashes);
        foreach (ValueList<int> ofLearner in Shared.Select(learner => learner.Parts).Distinct())
        {
            if (clashes.LeftOut(ClashKind.Learners) > 0)
                return;

            // A learner of many classes has fewer sessions than pairs of classes. For a learner of few classes, walking the sessions could
            // repeat one overlap for many learners, so pairs of classes are cheaper.
            if (ofLearner.Sum(part => (long)_parts.SessionsOf(part).Count) < (long)ofLearner.Count * ofLearner.Count)
                SweepAll(ofLearner, clashes, sweep);
            else
                pairs.Find(ofLearner);
        }
    }

    /// <summary>Lists the codes of the learners whom two sessions of different classes hold, each once, in ordinal order.</summary>
    public ValueList<Code<Learner>> SharedBy(int one, int other)
    {
        (IReadOnlyList<int> left, IReadOnlyList<int> right) = (_parts.OfSession(one), _parts.OfSession(other));
        if (left is [var first] && right is [var second])
            return SharedByParts(first, second);
        // Two sessions for many groups each have many pairs of groups: these aren't gone through.
        HashSet<int> shared = [.. left.SelectMany(SharedOf)];
        shared.IntersectWith(right.SelectMany(SharedOf));
        return ToCodes(shared);
    }

    private ValueList<Code<Learner>> SharedByParts(int one, int other)
    {
        if (_sharedBy.TryGetValue((one, other), out ValueList<Code<Learner>> codes))
            return codes;
        (HashSet<int> fewer, HashSet<int> more) = (SharedOf(one), SharedOf(other));
        if (fewer.Count > more.Count)
            (fewer, more) = (more, fewer);
        return _sharedBy[(one, other)] = ToCodes(fewer.Where(more.Contains));
    }

    private ValueList<Code<Learner>> ToCodes(IEnumerable<int> shared)
        => TimetableClash.InOrder(shared.Select(learner => table.CodeOf(Shared[learner].Entry)));

    // Of those who are in more than one class, the ones who are in a part of one.
    private HashSet<int> SharedOf(int part)
    {
        _sharedOf ??= Shared.SelectMany((learner, i) => learner.Parts.Select(part => (part, i)))
            .GroupBy(pair => pair.part, pair => pair.i).ToDictionary(ofPart => ofPart.Key, ofPart => ofPart.ToHashSet());
        return _sharedOf.GetValueOrDefault(part, []);
    }

    /// <summary>Finds the classes of learners, each with the codes and the groups of its learners.</summary>
    public Dictionary<int, List<(Code<Learner> Code, int Group)>> FindClasses(ValueList<Learner> learners)
    {
        _all ??= Sort(_ => true);
        Dictionary<int, List<(Code<Learner> Code, int Group)>> classes = [];
        foreach (IGrouping<Code<Learner>, string> names in learners.GroupBy(learner => learner.Code, learner => KeyOf(learner.Name)))
        {
            HashSet<string> known = [.. names];
            int hash = names.Key.GetHashCode();
            for (int at = FirstFrom(_all, hash, 0); at < _all.Length && _all[at].Hash == hash; at++)
            {
                RosterEntry entry = table.LearnerOf(_all[at].Entry);
                if (entry.Code != names.Key || !known.Contains(KeyOf(entry.Name)))
                    continue;
                int @class = table.ClassOfEntry(_all[at].Entry);
                if (!classes.TryGetValue(@class, out List<(Code<Learner>, int)>? found))
                    classes.Add(@class, found = []);
                found.Add((entry.Code, table.FindGroup(entry.Group)));
            }
        }
        return classes;
    }

    /// <summary>Finds the first entry of a class for a code that another class has too.</summary>
    public int FindEntry(int @class, Code<Learner> code)
    {
        int at = FirstFrom(Repeated, code.GetHashCode(), table.FirstEntryOf(@class));
        while (table.CodeOf(Repeated[at].Entry) != code)
            at++;
        return Repeated[at].Entry;
    }

    /// <summary>
    /// Finds learners whose code an earlier class uses for somebody else: another name, or a birth date that excludes theirs. Gives each
    /// with the first entry of the code in the first class that uses it, in order, once for each code of a class.
    /// </summary>
    public IReadOnlyList<(int Entry, int First)> FindOthersOfOneCode()
    {
        List<(int Entry, int First)> found = [];
        foreach (IGrouping<Code<Learner>, int> ofCode in RunsOfOneHash().SelectMany(run => run.GroupBy(table.CodeOf)))
        {
            int first = ofCode.First();
            int done = table.ClassOfEntry(first);
            foreach (int entry in ofCode)
            {
                int @class = table.ClassOfEntry(entry);
                if (@class == done || CanBeOne(table.LearnerOf(first), table.LearnerOf(entry)))
                    continue;
                found.Add((entry, first));
                done = @class;
            }
        }
        found.Sort();
        return found;
    }

    private void SweepAll(ValueList<int> ofLearner, ClashCollector clashes, ClashSweep sweep)
    {
        long found = 0;
        int[] sessions = [.. ofLearner.SelectMany(_parts.SessionsOf).Distinct()];
        sweep.Sweep(sessions, ClashKind.Learners, Count, (one, other) => clashes.AddOnce(ClashKind.Learners, one, other));
        clashes.CountLearners(found);

        long Count(long number)
        {
            found += number;
            return clashes.LeftOut(ClashKind.Learners) > 0 ? 0 : number;
        }
    }

    /// <summary>The key of a name. Two names are the same if their keys are equal.</summary>
    public static string KeyOf(PersonName name) => MatchKey.KeepingAccents(name.ToString());

    // The position of the first entry of a hash at or after an entry.
    private static int FirstFrom(CodedEntry[] sorted, int hash, int entry)
    {
        int at = Array.BinarySearch(sorted, new CodedEntry(hash, entry));
        return at < 0 ? ~at : at;
    }

    // Most codes occur once. Leaving them unsorted keeps the measured ratio of learner clashes.
    private CodedEntry[] FindRepeated()
    {
        // A clash needs two classes.
        if (table.ClassCount < 2)
            return [];
        int length = (int)BitOperations.RoundUpToPowerOf2(4 * (uint)table.RosterCount);
        byte[] times = ArrayPool<byte>.Shared.Rent(length);
        times.AsSpan(0, length).Clear();
        foreach (int hash in table.CodeHashes)
        {
            ref byte seen = ref times[hash & (length - 1)];
            seen = Math.Min((byte)2, ++seen);
        }
        CodedEntry[] repeated = Sort(hash => times[hash & (length - 1)] > 1);
        ArrayPool<byte>.Shared.Return(times);
        return repeated;
    }

    private CodedEntry[] Sort(Predicate<int> isWanted)
    {
        List<CodedEntry> sorted = [];
        ReadOnlySpan<int> hashes = table.CodeHashes;
        for (int entry = 0; entry < hashes.Length; entry++)
        {
            if (isWanted(hashes[entry]))
                sorted.Add(new CodedEntry(hashes[entry], entry));
        }
        sorted.Sort();
        return [.. sorted];
    }

    private IEnumerable<int[]> RunsOfOneHash()
    {
        int end;
        for (int start = 0; start < Repeated.Length; start = end)
        {
            for (end = start + 1; end < Repeated.Length && Repeated[end].Hash == Repeated[start].Hash;)
                end++;
            if (end - start > 1)
                yield return Array.ConvertAll(Repeated[start..end], coded => coded.Entry);
        }
    }

    private IEnumerable<SharedLearner> FindShared(int[] entries)
    {
        // Nearly always the entries are one person, with one spelling of the name.
        RosterEntry first = table.LearnerOf(entries[0]);
        bool areAlike = Array.TrueForAll(
            entries, entry => table.LearnerOf(entry) is var other && other.Code == first.Code && other.Name == first.Name);
        IEnumerable<IEnumerable<int>> people
            = areAlike ? [entries] : entries.GroupBy(entry => (table.CodeOf(entry), KeyOf(table.NameOf(entry))));
        foreach (IEnumerable<int> person in people)
        {
            int[] at = [.. person];
            if (at.Skip(1).Any(entry => table.ClassOfEntry(entry) != table.ClassOfEntry(at[0])))
                yield return new SharedLearner(at[0], at.SelectMany(_parts.Of).Distinct().Order().ToValueList());
        }
    }

    private static bool CanBeOne(RosterEntry one, RosterEntry other)
        => (one.Name == other.Name || KeyOf(one.Name) == KeyOf(other.Name))
            && (one.BirthDate is null || other.BirthDate is null || one.BirthDate.CanBe(other.BirthDate));

    /// <summary>An entry, keyed by the hash of its code.</summary>
    private readonly record struct CodedEntry(int Hash, int Entry) : IComparable<CodedEntry>
    {
        public int CompareTo(CodedEntry other) => Hash != other.Hash ? Hash.CompareTo(other.Hash) : Entry.CompareTo(other.Entry);
    }

    /// <summary>A learner of several classes: the first entry, and the parts of classes that the learner belongs to.</summary>
    private readonly record struct SharedLearner(int Entry, ValueList<int> Parts);
}
