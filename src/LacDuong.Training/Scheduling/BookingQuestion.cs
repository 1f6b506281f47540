namespace LacDuong.Training.Scheduling;

/// <summary>Finds what one more session would clash with in an index.</summary>
internal sealed class BookingQuestion(BookingIndex index, Session session, (int Course, int Class, int Session) place, int limit)
{
    private readonly SessionTable _table = index.Table;
    private readonly HeldTime _time = new(session);
    private readonly int[] _resources = index.Table.FindResources(session);
    private readonly int _ownClass = index.Table.FindClass(place.Course, place.Class);
    private readonly List<(int Other, TimetableClash Clash)> _clashes = [];
    private readonly long[] _counts = new long[(int)ClashKind.Learners + 1];

    public void AskClass()
    {
        if (_ownClass >= 0 && _time.IsTimed)
        {
            index.TimesOfClass(_ownClass).Find(
                _time, other => Add(ClashKind.Class, other, _table.TimeOf(other).IsTimed && HaveGroupInCommon(other), clash => clash));
        }
    }

    public void AskResources()
    {
        // Negative numbers are resources that only this session has.
        foreach (int resource in _resources.Where(resource => resource >= 0 && !index.IsShared(resource)))
        {
            Code<Lecturer>? lecturer = _table.Lecturer(resource);
            Code<Room>? room = _table.Room(resource);
            ClashKind kind = lecturer is null ? ClashKind.Room : ClashKind.Lecturer;
            index.TimesOfResource(resource).Find(_time, other => Add(
                kind,
                other,
                _table.ClassOf(other) == _ownClass ? lecturer is not null && _time.IsTimed && _table.TimeOf(other).IsTimed : IsApart(other),
                clash => clash with { Lecturer = lecturer, Room = room }));
        }
    }

    public void AskLearners(ValueList<Learner> roster)
    {
        HashSet<string> groups = [.. session.Groups];
        ValueList<Learner> present = groups.Count == 0
            ? roster
            : roster.Where(learner => learner.Group is { } group && groups.Contains(group)).ToValueList();
        if (present.IsEmpty)
            return;
        foreach ((int @class, List<(Code<Learner> Code, int Group)> learners) in index.ByLearner.FindClasses(present))
        {
            if (@class == _ownClass)
                continue;
            ValueList<Code<Learner>> all = TimetableClash.InOrder(learners.Select(learner => learner.Code));
            ILookup<int, Code<Learner>> ofGroups = learners.ToLookup(learner => learner.Group, learner => learner.Code);
            index.TimesOfClass(@class).Find(_time, other =>
            {
                ValueList<Code<Learner>> held = _table.GroupsOf(other).IsEmpty
                    ? all
                    : TimetableClash.InOrder(_table.GroupsOf(other).ToArray().SelectMany(group => ofGroups[group]));
                if (!held.IsEmpty)
                    Add(ClashKind.Learners, other, IsApart(other), clash => clash with { Learners = held });
            });
        }
    }

    /// <summary>What was found, in order.</summary>
    public TimetableClashes Answer() => new(
        [.. _clashes.OrderBy(found => found.Other).ThenBy(found => found.Clash.Kind).Select(found => found.Clash)],
        kind => _counts[(int)kind] - limit);

    private bool HaveGroupInCommon(int other)
        => session.Groups.IsEmpty || _table.GroupsOf(other).IsEmpty
            || _table.GroupsOf(other).ToArray().Intersect(session.Groups.Select(_table.FindGroup)).Any();

    // Whether a session of another class is separate from this one rather than joint with it.
    private bool IsApart(int other) => !_table.AreJoint(other, session, _time, _resources);

    private void Add(ClashKind kind, int other, bool isClash, Func<TimetableClash, TimetableClash> complete)
    {
        (int, int, int) otherPlace = _table.PlaceOf(other);
        // The session replaces one at the same place.
        if (!isClash || otherPlace == place || ++_counts[(int)kind] > limit)
            return;
        (DocumentPath earlier, DocumentPath later) = (SessionPaths.Of(place), SessionPaths.Of(otherPlace));
        if (otherPlace.CompareTo(place) < 0)
            (earlier, later) = (later, earlier);
        _clashes.Add((other, complete(TimetableClash.Create(kind, earlier, later, _time, _table.TimeOf(other)))));
    }
}
