using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The indexes of the one course, and of the one class, that the rules are at; their memory is used again for the next.</summary>
internal sealed class CourseTables : IDisposable
{
    public CourseTopics Topics { get; } = new();

    public CodeIndex<TrainingClass> Classes { get; } = new();

    public CodeIndex<Grade> Grades { get; } = new();

    public CodeIndex<Learner> Learners { get; } = new();

    public CodeIndex<Session> Sessions { get; } = new();

    public SessionSequence Order { get; } = new();

    public RosterNames RosterNames { get; } = new();

    public void Dispose()
    {
        Topics.Dispose();
        Classes.Dispose();
        Grades.Dispose();
        Learners.Dispose();
        Sessions.Dispose();
        Order.Dispose();
        RosterNames.Dispose();
    }
}
