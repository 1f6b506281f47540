using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>Counts the learners of sessions: those of their classes, or of the groups that the sessions are for.</summary>
internal sealed class Attenders(SessionTable table)
{
    private readonly Dictionary<int, Dictionary<int, int>> _groupsOfClasses = [];

    // Sessions of the same classes and groups have the same number of people.
    private readonly Dictionary<ValueList<int>, long> _people = [];

    /// <summary>The number of learners of a session, or null if unknown.</summary>
    public long? Count(int session)
    {
        int @class = table.ClassOf(session);
        ReadOnlySpan<int> groups = table.GroupsOf(session);
        if (groups.IsEmpty)
            return table.LearnerCountOf(@class);
        if (!_groupsOfClasses.TryGetValue(@class, out Dictionary<int, int>? sizes))
        {
            sizes = EntriesOf(@class).CountBy(entry => table.FindGroup(table.LearnerOf(entry).Group)).ToDictionary();
            _groupsOfClasses.Add(@class, sizes);
        }
        long learners = 0;
        foreach (int group in groups)
            learners += sizes.GetValueOrDefault(group);
        return learners > 0 ? learners : null;
    }

    /// <summary>
    /// Counts the people in a joint session, each once, or returns null if unknown. A result up to <paramref name="enough"/> may count
    /// people twice.
    /// </summary>
    /// <param name="sessions">The sessions, one of each class.</param>
    /// <param name="enough">The number up to which a rough count is enough.</param>
    public long? Count(List<int> sessions, long enough)
    {
        long? sum = sessions.Aggregate((long?)0, (sum, session) => sum + Count(session));
        if (!(sum > enough) || sessions.Count == 1)
            return sum;
        ValueList<int> key = sessions.SelectMany(KeyOf).ToValueList();
        if (!_people.TryGetValue(key, out long people))
            _people.Add(key, people = sum!.Value - CountRepeated(sessions));
        return people;
    }

    // Counts the repeated attendances of people who were counted in an earlier class.
    private long CountRepeated(List<int> sessions)
    {
        HashSet<(Code<Learner>, string)> seen = [];
        long repeated = 0;
        foreach (int session in sessions)
        {
            HashSet<int> groups = [.. table.GroupsOf(session)];
            HashSet<(Code<Learner>, string)> present = [.. EntriesOf(table.ClassOf(session)).Select(table.LearnerOf)
                .Where(learner => groups.Count == 0 || groups.Contains(table.FindGroup(learner.Group)))
                .Select(learner => (learner.Code, LearnerBookings.KeyOf(learner.Name)))];
            repeated += present.Count(seen.Contains);
            seen.UnionWith(present);
        }
        return repeated;
    }

    private IEnumerable<int> EntriesOf(int @class)
        => Enumerable.Range(table.FirstEntryOf(@class), table.FirstEntryOf(@class + 1) - table.FirstEntryOf(@class));

    // The class, the number of the groups, and the groups. Different combinations give different keys.
    private IEnumerable<int> KeyOf(int session)
        => [table.ClassOf(session), table.GroupsOf(session).Length, .. table.GroupsOf(session).ToArray().Order()];
}
