namespace LacDuong.Training;

/// <summary>A class (lớp) of a course: when, where, for whom, with whom, and with what result.</summary>
/// <remarks>Classes are equal when all members are, lists in order.</remarks>
/// <example><code>
/// TrainingClass first = new()
/// {
///     Code = new("lop-1"),
///     Dates = [DateRange.Parse("2022-05-25/2022-05-27")],
///     Audience = new Audience { Total = 59 },
/// };
/// </code></example>
[WireObject("class")]
public sealed partial record TrainingClass : ICoded<TrainingClass>
{
    /// <summary>The code, by which others refer to the class within its course.</summary>
    [Wire]
    public required partial Code<TrainingClass> Code { get; init; }

    /// <summary>What it is called, «Lớp thứ hai, cụm xã Đạ Nhim», or null.</summary>
    [Wire]
    public partial LocalisedText? Name { get; init; }

    /// <summary>How its learners meet, or null if that isn't known.</summary>
    [Wire]
    public partial ClassMode? Mode { get; init; }

    /// <summary>Whether they study full time, or null if that isn't known.</summary>
    [Wire]
    public partial ClassPace? Pace { get; init; }

    /// <summary>
    /// The days, in ascending order: several ranges for a class taught on scattered days. The first may lack its start, the last its end.
    /// </summary>
    [Wire]
    public partial ValueList<DateRange> Dates { get; init; }

    /// <summary>Where it is held, in words, or null.</summary>
    [Wire]
    public partial LocalisedText? Venue { get; init; }

    /// <summary>Whom it is for, or null if that isn't known.</summary>
    [Wire]
    public partial Audience? Audience { get; init; }

    /// <summary>Who does something for it besides teaching it: looks after it, is its monitor, signs the certificates.</summary>
    [Wire]
    public partial ValueList<StaffMember> Staff { get; init; }

    /// <summary>The learners by name: the roster, if there are any.</summary>
    [Wire]
    public partial ValueList<Learner> Learners { get; init; }

    /// <summary>The timetable, or null if there is none.</summary>
    [Wire]
    public partial Timetable? Timetable { get; init; }

    /// <summary>What it came to, or null if that isn't known.</summary>
    [Wire]
    public partial ClassResults? Results { get; init; }

    /// <summary>What its certificates have in common, or null.</summary>
    [Wire]
    public partial Certification? Certification { get; init; }

    /// <summary>A host's own data on the class.</summary>
    [Wire]
    public partial Annotations Annotations { get; init; }

    /// <summary>The first day: the start of the first range, or null where that is not known.</summary>
    public LocalDate? FirstDay => Dates.IsEmpty ? null : Dates[0].Start;

    /// <summary>The number of learners: the length of the roster where there is one, else the audience's total, else null.</summary>
    public int? LearnerCount => Learners.IsEmpty ? Audience?.Total : Learners.Count;

    /// <summary>Whether a topic is taught in a session that isn't cancelled.</summary>
    internal bool HasTopicSession
    {
        get
        {
            foreach (Session session in Timetable?.Sessions ?? default)
            {
                if (!session.Cancelled && session.Activity is TrainingActivity.Teaching)
                    return true;
            }
            return false;
        }
    }

    /// <summary>This class with one learner in a revised form: the first of that code.</summary>
    /// <exception cref="KeyNotFoundException">No learner has the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised learner is null.</exception>
    public TrainingClass WithLearner(Code<Learner> code, Func<Learner, Learner> revise)
        => this with { Learners = Learners.With(code, revise) };

    /// <summary>This class with one session of its timetable in a revised form: the first of that code.</summary>
    /// <exception cref="KeyNotFoundException">No session has the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised session is null.</exception>
    public TrainingClass WithSession(Code<Session> code, Func<Session, Session> revise)
        => this with { Timetable = (Timetable ?? new Timetable { Sessions = [] }).WithSession(code, revise) };
}
