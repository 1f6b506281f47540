using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The indexes of the one course and the one class that the checks are at. The next ones use their memory again.</summary>
internal sealed class CourseTables
{
    // Nothing of a course is in it.
    private static CourseTables? s_spare;

    /// <summary>The topics of the course, and after them the extra ones.</summary>
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

    /// <summary>Takes tables that nobody uses.</summary>
    public static CourseTables Rent() => Interlocked.Exchange(ref s_spare, null) ?? new CourseTables();

    /// <summary>Forgets the last course and class, and gives the tables back.</summary>
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
