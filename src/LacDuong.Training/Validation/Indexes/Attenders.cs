using System.Runtime.InteropServices;
using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>Counts the learners of sessions: those of their classes, or of the groups that the sessions are for.</summary>
internal sealed class Attenders(SessionTable table)
{
    private const int All = -1;

    private readonly Dictionary<int, Dictionary<int, int>> _groupsOfClasses = [];

    // Of each part of a class, the people on its roster; and of each person the parts.
    private readonly Dictionary<Part, List<int>> _people = [];
    private readonly List<HashSet<Part>> _partsOf = [];
    private readonly Dictionary<(Code<Learner>, string), int> _numbers = [];

    // What is known of parts that come one after the other: many joint sessions begin with the same ones.
    private readonly Dictionary<(int Before, Part Next), (int Number, long Repeated)> _steps = [];

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
        return sum.Value - CountRepeated(sessions);
    }

    // How often somebody comes who is in another class, counted before. The large parts come first: whoever is in a small one is looked
    // for in them.
    private long CountRepeated(List<int> sessions)
    {
        (int number, long repeated) = (0, 0);
        HashSet<Part> before = [];
        foreach (Part part in sessions.SelectMany(PartsOf)
            .OrderByDescending(part => PeopleOf(part).Count).ThenBy(part => (part.Class, part.Group)))
        {
            if (!_steps.TryGetValue((number, part), out (int Number, long Repeated) step))
            {
                int again = PeopleOf(part).Count(person => IsBefore(_partsOf[person], part.Class));
                _steps.Add((number, part), step = (_steps.Count + 1, repeated + again));
            }
            (number, repeated) = step;
            before.Add(part);
        }
        return repeated;

        bool IsBefore(HashSet<Part> parts, int @class)
        {
            (HashSet<Part> fewer, HashSet<Part> more) = parts.Count < before.Count ? (parts, before) : (before, parts);
            return fewer.Any(part => part.Class != @class && more.Contains(part));
        }
    }

    // The class, or its groups that take part.
    private Part[] PartsOf(int session)
    {
        int @class = table.ClassOf(session);
        Enter(@class);
        int[] groups = table.GroupsOf(session).ToArray();
        return groups.Length == 0 ? [new Part(@class, All)] : Array.ConvertAll(groups, group => new Part(@class, group));
    }

    private void Enter(int @class)
    {
        if (_people.ContainsKey(new Part(@class, All)))
            return;
        PeopleOf(new Part(@class, All));
        foreach (RosterEntry learner in EntriesOf(@class).Select(table.LearnerOf))
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _numbers, (learner.Code, LearnerBookings.KeyOf(learner.Name)), out bool isKnown);
            if (!isKnown)
            {
                number = _partsOf.Count;
                _partsOf.Add([]);
            }
            Add(number, new Part(@class, All));
            if (table.FindGroup(learner.Group) is var group and >= 0)
                Add(number, new Part(@class, group));
        }

        void Add(int person, Part part)
        {
            if (_partsOf[person].Add(part))
                PeopleOf(part).Add(person);
        }
    }

    private List<int> PeopleOf(Part part) => CollectionsMarshal.GetValueRefOrAddDefault(_people, part, out _) ??= [];

    private IEnumerable<int> EntriesOf(int @class)
        => Enumerable.Range(table.FirstEntryOf(@class), table.FirstEntryOf(@class + 1) - table.FirstEntryOf(@class));

    // A group of a class, or all of it.
    private readonly record struct Part(int Class, int Group);
}
