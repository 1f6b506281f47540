using LacDuong.Training.Scheduling;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>The class that the rules are at, its place, and its indexes.</summary>
internal sealed class ClassScope
{
    public ClassScope(CourseScope course, int index)
    {
        Course = course;
        Index = index;
        Class = course.Course.Classes[index];
        Place = course.Place.Then("classes", index);
        FirstDay = Class.FirstDay;
        _ = Prefetch.Read(Class.Learners.AsSpan(), Sessions.AsSpan());
        Learners = Context.Tables.Learners.Of(Class.Learners);
        SessionsByCode = Context.Tables.Sessions.Of(Sessions);
        Order = Context.Tables.Order.Of(Sessions);
        foreach (Session session in Sessions)
            HasTeaching |= session.Activity is Activity.Teaching;
    }

    public CourseScope Course { get; }

    public ValidationContext Context => Course.Context;

    public int Index { get; }

    public TrainingClass Class { get; }

    public LocalDate? FirstDay { get; }

    public CodeIndex<Learner> Learners { get; }

    /// <summary>The sessions of the timetable; none where there is no timetable.</summary>
    public ValueList<Session> Sessions => Class.Timetable?.Sessions ?? default;

    public CodeIndex<Session> SessionsByCode { get; }

    /// <summary>The sessions as they follow one another.</summary>
    public SessionSequence Order { get; }

    /// <summary>Whether the timetable has a topic session: until then it is not judged as a whole.</summary>
    public bool HasTeaching { get; }

    public Place Place { get; }

    public Place PlaceOfLearner(int learner) => Place.Then("learners", learner);

    public Place PlaceOfTimetable => Place.Then("timetable");

    public Place PlaceOfSession(int session) => PlaceOfTimetable.Then("sessions", session);

    /// <summary>The half-day of a session, for a message.</summary>
    public static DateEntry TimeOf(Session session) => new(new DateRange(session.Date), session.Part);

    /// <summary>What a session is called, for a message.</summary>
    public object NameOf(Session session) => Context.NameOf(session.Activity);

    /// <summary>Reports a session in its relation to another of the class: the message names each and its half-day.</summary>
    public void Report(Rule rule, int session, int other) => Context.Report(
        rule,
        PlaceOfSession(session),
        [PlaceOfSession(other)],
        NameOf(Sessions[session]),
        TimeOf(Sessions[session]),
        NameOf(Sessions[other]),
        TimeOf(Sessions[other]));
}
