using LacDuong.Training.Scheduling;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>
/// What a <see cref="RuleCheck"/> sees of a class: the class, its course, their places, and everything that they refer to.
/// </summary>
/// <inheritdoc cref="DocumentContext" path="/remarks"/>
public sealed class ClassContext : CourseContext
{
    internal ClassContext(CourseContext course, int index)
        : base(course)
    {
        Class = Course.Classes[index];
        ClassPath = CoursePath.Classes[index];
        LearnersPath = ClassPath.Learners;
        Run.Tables.Enter(Class);
        HasTopicSession = Class.HasTopicSession;
    }

    /// <summary>The class.</summary>
    public TrainingClass Class { get; }

    /// <summary>The path of the class.</summary>
    public DocumentPath<TrainingClass> ClassPath { get; }

    /// <summary>The sessions of the timetable, in the order of the list. Empty if the class lacks a timetable.</summary>
    public ValueList<Session> Sessions => Class.Timetable?.Sessions ?? default;

    /// <summary>
    /// Whether an active session teaches a topic; cancelled sessions are ignored. Only if true does the library judge the timetable as a
    /// whole.
    /// </summary>
    public bool HasTopicSession { get; }

    internal DocumentListPath<Learner> LearnersPath { get; }

    internal DocumentPath<Timetable> TimetablePath => ClassPath.Timetable;

    /// <summary>The sessions in order of time.</summary>
    internal SessionSequence Order => Run.Tables.Order;

    /// <summary>Finds the index of the first learner with a code on the roster, from 0, or -1 if the code is unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public int IndexOf(Code<Learner> code) => Run.Tables.Learners.IndexOf(Guard.Against.Null(code));

    /// <summary>Finds the index of the first session with a code in the timetable, from 0, or -1 if the code is unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public int IndexOf(Code<Session> code) => Run.Tables.Sessions.IndexOf(Guard.Against.Null(code));

    internal DocumentPath<Learner> LearnerPath(int learner) => LearnersPath[learner];

    internal DocumentPath<Session> SessionPath(int session) => TimetablePath.Sessions[session];

    /// <summary>The half-day of a session, for a message.</summary>
    internal static DateEntry TimeOf(Session session) => new(new DateRange(session.Date), session.Part);

    /// <summary>Reports a session in its relation to another one of the class. The message names each and its half-day.</summary>
    internal void Report(Rule rule, int session, int other) => Report(
        rule,
        SessionPath(session),
        [SessionPath(other)],
        GetName(Sessions[session].Activity),
        TimeOf(Sessions[session]),
        GetName(Sessions[other].Activity),
        TimeOf(Sessions[other]));
}
