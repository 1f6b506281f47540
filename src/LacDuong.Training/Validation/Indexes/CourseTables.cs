using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The indexes of the course and the class under check. The next ones reuse their memory.</summary>
internal sealed class CourseTables
{
    // Always empty of course data.
    private static CourseTables? s_spare;

    /// <summary>The topics of the course, followed by the extra ones.</summary>
    public FirstPlaces<TopicReference> Topics { get; } = new();

    public CodeIndex<TrainingClass> Classes { get; } = new();

    public CodeIndex<Grade> Grades { get; } = new();

    public CodeIndex<Learner> Learners { get; } = new();

    public CodeIndex<Session> Sessions { get; } = new();

    public SessionSequence Order { get; } = new();

    public RosterNames RosterNames { get; } = new();

    public void Enter(Course course)
    {
        Topics.Reset(course.Topics.Count + course.ExtraTopics.Count);
        for (int i = 0; i < course.Topics.Count; i++)
            Topics.Add(course.Topics[i], i);
        for (int i = 0; i < course.ExtraTopics.Count; i++)
            Topics.Add(course.ExtraTopics[i], course.Topics.Count + i);
        Classes.Enter(course.Classes);
        Grades.Enter(course.Assessment?.Scale?.Grades ?? default);
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
        Classes.Enter([]);
        Grades.Enter([]);
        Learners.Enter([]);
        Sessions.Enter([]);
        RosterNames.Enter([]);
        Order.Dispose();
        Interlocked.Exchange(ref s_spare, this);
    }
}
