using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The indexes of the course and the class under check. The next ones reuse their memory.</summary>
internal sealed class CourseTables
{
    // Always empty of course data.
    private static CourseTables? s_spare;

    /// <summary>The topics of the course, followed by the extra ones.</summary>
    public FirstPlaces<TopicReference> Topics { get; } = new();

    /// <summary>The places at which the course lists its topics, each where it comes first.</summary>
    public List<int> ListedTopics { get; private set; } = [];

    /// <summary>For each place among the topics, whether the class teaches it. All are false between the checks.</summary>
    public bool[] IsTaught { get; private set; } = [];

    public CodeIndex<TrainingClass> Classes { get; } = new();

    public CodeIndex<Grade> Grades { get; } = new();

    /// <summary>Of each grade, the least mark of all up to it; null if a grade but the last doesn't say its own.</summary>
    public decimal?[] LeastMarks { get; private set; } = [];

    /// <summary>Whether the course has an assessment beside the timetables of its classes.</summary>
    public bool IsAssessedElsewhere { get; private set; }

    public CodeIndex<Learner> Learners { get; } = new();

    public CodeIndex<Session> Sessions { get; } = new();

    public SessionSequence Order { get; } = new();

    public RosterNames RosterNames { get; } = new();

    public void Enter(Course course)
    {
        Topics.Reset(course.Topics.Count + course.ExtraTopics.Count);
        ListedTopics.Clear();
        for (int i = 0; i < course.Topics.Count; i++)
        {
            if (Topics.Add(course.Topics[i], i))
                ListedTopics.Add(i);
        }
        if (IsTaught.Length < course.Topics.Count)
            IsTaught = new bool[course.Topics.Count];
        for (int i = 0; i < course.ExtraTopics.Count; i++)
            Topics.Add(course.ExtraTopics[i], course.Topics.Count + i);
        Classes.Enter(course.Classes);
        Grades.Enter(course.Assessment?.Scale?.Grades ?? default);
        LeastMarks = FindLeastMarks(Grades.Items);
        IsAssessedElsewhere = course.Activities.Any(activity => activity is TrainingActivity.Assessment);
    }

    public void Enter(TrainingClass @class)
    {
        ValueList<Session> sessions = @class.Timetable?.Sessions ?? default;
        Learners.Enter(@class.Learners);
        Sessions.Enter(sessions);
        Order.Of(sessions);
    }

    /// <summary>Takes the spare tables, or creates new ones.</summary>
    public static CourseTables Rent() => Interlocked.Exchange(ref s_spare, null) ?? new CourseTables();

    /// <summary>Clears the last course and class, and returns the tables.</summary>
    public void Return()
    {
        Topics.Reset(0);
        (ListedTopics, IsTaught, LeastMarks) = ([], [], []);
        Classes.Enter([]);
        Grades.Enter([]);
        Learners.Enter([]);
        Sessions.Enter([]);
        RosterNames.Enter([]);
        Order.Dispose();
        Interlocked.Exchange(ref s_spare, this);
    }

    private static decimal?[] FindLeastMarks(ValueList<Grade> grades)
    {
        if (grades.IsEmpty)
            return [];
        decimal?[] least = new decimal?[grades.Count];
        decimal? before = decimal.MaxValue;
        for (int i = 0; i < least.Length; i++)
            least[i] = before = grades[i].Min is decimal min ? Min(before, min) : i == least.Length - 1 ? Min(before, 0) : null;
        return least;

        static decimal? Min(decimal? one, decimal other) => one is decimal known ? Math.Min(known, other) : null;
    }
}
