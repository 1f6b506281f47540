namespace LacDuong.Training.Scheduling;

/// <summary>Facts of courses that are in memory anyway: by reference, so that nothing is copied that is not asked for.</summary>
internal sealed class HeldFacts : CourseFacts
{
    private readonly List<Activity> _activities = [];
    private readonly List<ValueList<Learner>> _rosters = [];

    public override void Reserve(int sessions, int entries)
    {
        base.Reserve(sessions, entries);
        _activities.EnsureCapacity(sessions);
    }

    public override bool IsOf(int session, Activity activity) => _activities[session] == activity;

    public override bool AreOfOneActivity(int one, int other) => _activities[one] == _activities[other];

    public override bool AreAlike(int one, int other) => Find(one) is var learner && Find(other) is var second && learner.Code == second.Code && learner.Name == second.Name;

    public override Code<Learner> CodeOf(int entry) => Find(entry).Code;

    public override string NameOf(int entry) => Find(entry).Name.ToString();

    protected override void AddActivity(Activity activity) => _activities.Add(activity);

    protected override void AddRoster(ValueList<Learner> roster) => _rosters.Add(roster);

    private Learner Find(int entry)
    {
        int @class = ClassOf(entry);
        return _rosters[@class][entry - FirstEntryOf(@class)];
    }
}
