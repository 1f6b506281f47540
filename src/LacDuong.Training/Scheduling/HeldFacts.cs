namespace LacDuong.Training.Scheduling;

/// <summary>Facts of courses that are in memory anyway: by reference, so that nothing is copied that is not asked for.</summary>
internal sealed class HeldFacts() : CourseFacts(isTransient: true)
{
    private readonly List<Course> _courses = [];
    private readonly List<TrainingClass> _classes = [];
    private readonly List<Activity> _activities = [];

    public override void Reserve(int sessions, int entries)
    {
        base.Reserve(sessions, entries);
        _activities.EnsureCapacity(sessions);
    }

    public override void Add(Course course) => _courses.Add(course);

    public override Code<Course> CodeOfCourse(int course) => _courses[course].Code;

    public override LocalisedText TitleOfCourse(int course) => _courses[course].Title;

    public override Code<TrainingClass> CodeOfClass(int @class) => _classes[@class].Code;

    public override int? LearnerCountOf(int @class) => _classes[@class].LearnerCount;

    public override Activity ActivityOf(int session) => _activities[session];

    public override bool AreOfOneActivity(int one, int other) => _activities[one] == _activities[other];

    public override bool AreAlike(int one, int other) => Find(one) is var learner && Find(other) is var second && learner.Code == second.Code && learner.Name == second.Name;

    public override Code<Learner> CodeOf(int entry) => Find(entry).Code;

    public override PersonName NameOf(int entry) => Find(entry).Name;

    protected override void AddActivity(Activity activity) => _activities.Add(activity);

    protected override void AddClass(TrainingClass @class) => _classes.Add(@class);

    private Learner Find(int entry)
    {
        int @class = ClassOf(entry);
        return _classes[@class].Learners[entry - FirstEntryOf(@class)];
    }
}
