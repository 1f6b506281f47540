namespace LacDuong.Training.Scheduling;

/// <summary>Whether one more session would fit: what it would clash with in a table.</summary>
internal sealed class BookingQuestion
{
    private readonly SessionTable _table;
    private readonly Session _session;
    private readonly SessionPlace _place;
    private readonly HeldTime _time;
    private readonly int[] _resources;
    private readonly int _ownClass;
    private readonly List<TimetableClash> _clashes = [];

    public BookingQuestion(SessionTable table, Session session, SessionPlace place)
    {
        _table = table;
        _session = session;
        _place = place;
        _time = HeldTime.Of(session);
        _ownClass = table.FindClass(place.Course, place.Class);
        List<int> resources = [];
        foreach (Code<Lecturer> lecturer in session.Lecturers)
            resources.Add(table.Resources.Find(lecturer));
        if (session.Room is Code<Room> room)
            resources.Add(table.Resources.Find(room));
        _resources = [.. resources];
    }

    public void AskClass(SortedBookings byClass)
    {
        if (_ownClass < 0 || !_time.IsTimed)
            return;
        byClass.FindAt(_ownClass, _time, other =>
        {
            if (_table.TimeOf(other).IsTimed)
                Add(ClashKind.Class, other, clash => clash);
        });
    }

    public void AskResources(SortedBookings byResource)
    {
        foreach (int resource in _resources.Distinct())
        {
            // The table knows nobody and nothing of that code.
            if (resource < 0)
                continue;
            Code<Lecturer>? lecturer = _table.Resources.Lecturer(resource);
            ClashKind kind = lecturer is null ? ClashKind.Room : ClashKind.Lecturer;
            byResource.FindAt(resource, _time, other =>
            {
                bool clashes = _table.ClassOf(other) == _ownClass
                    ? lecturer is not null && _time.IsTimed && _table.TimeOf(other).IsTimed
                    : !_table.AreJoint(other, _session, _time, _resources);
                if (clashes)
                    Add(kind, other, clash => clash with { Lecturer = lecturer, Room = _table.Resources.Room(resource) });
            });
        }
    }

    public void AskLearners(ValueList<Learner> roster, LearnerBookings learners, SortedBookings byClass)
    {
        Dictionary<int, List<Code<Learner>>> bySession = [];
        foreach (Learner learner in roster)
        {
            foreach (int @class in learners.ClassesOf(learner))
            {
                if (@class != _ownClass)
                    byClass.FindAt(@class, _time, other => Gather(other, learner.Code));
            }
        }
        foreach ((int other, List<Code<Learner>> codes) in bySession)
            Add(ClashKind.Learners, other, clash => clash with { Learners = TimetableClash.InOrder(codes) });

        void Gather(int other, Code<Learner> code)
        {
            if (_table.AreJoint(other, _session, _time, _resources))
                return;
            if (!bySession.TryGetValue(other, out List<Code<Learner>>? codes))
                bySession.Add(other, codes = []);
            codes.Add(code);
        }
    }

    /// <summary>What was found, in order.</summary>
    public IReadOnlyList<TimetableClash> Answer()
        => [.. _clashes.OrderBy(clash => clash.Later).ThenBy(clash => clash.Earlier).ThenBy(clash => clash.Kind)];

    private void Add(ClashKind kind, int other, Func<TimetableClash, TimetableClash> complete)
    {
        SessionPlace place = _table.PlaceOf(other);
        // The session that stands there now would make way.
        if (place != _place)
            _clashes.Add(complete(TimetableClash.Between(kind, place, _table.TimeOf(other), _place, _time)));
    }
}
