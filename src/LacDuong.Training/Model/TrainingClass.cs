namespace LacDuong.Training;

/// <summary>A class (lớp) of a course: when, where, for whom, with whom, and with what result.</summary>
/// <remarks>Classes are equal if all members are, lists in order.</remarks>
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
    public required partial Code<TrainingClass> Code { get; init; }

    /// <summary>The name, «Lớp thứ hai, cụm xã Đạ Nhim», or null.</summary>
    public partial LocalisedText? Name { get; init; }

    /// <summary>The way in which its learners meet, or null if it's unknown.</summary>
    public partial ClassMode? Mode { get; init; }

    /// <summary>Whether they study full time, or null if it's unknown.</summary>
    public partial ClassPace? Pace { get; init; }

    /// <summary>
    /// The days, in ascending order: several ranges for a class taught on scattered days. The first may lack its start, the last its end.
    /// </summary>
    public partial ValueList<DateRange> Dates { get; init; }

    /// <summary>The venue in words, or null.</summary>
    public partial LocalisedText? Venue { get; init; }

    /// <summary>The people that it's for, or null if they're unknown.</summary>
    public partial Audience? Audience { get; init; }

    /// <summary>
    /// The people who do something for it besides teaching: its homeroom teacher, its monitor, the signers of its certificates.
    /// </summary>
    public partial ValueList<StaffMember> Staff { get; init; }

    /// <summary>The learners by name: the roster, which may be empty.</summary>
    public partial ValueList<Learner> Learners { get; init; }

    /// <summary>The timetable, or null.</summary>
    public partial Timetable? Timetable { get; init; }

    /// <summary>The results, or null if they're unknown.</summary>
    public partial ClassResults? Results { get; init; }

    /// <summary>The common properties of its certificates, or null.</summary>
    public partial Certification? Certification { get; init; }

    /// <summary>A host's own data on the class.</summary>
    public partial Annotations Annotations { get; init; }

    /// <summary>The first day: the start of the first range, or null if it's unknown.</summary>
    public LocalDate? FirstDay => Dates.IsEmpty ? null : Dates[0].Start;

    /// <summary>The number of learners: the length of the roster if it has learners, else the audience's total, else null.</summary>
    public int? LearnerCount => Learners.IsEmpty ? Audience?.Total : Learners.Count;

    /// <summary>Whether a topic is taught in a session that takes place.</summary>
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

    /// <summary>Returns this class with the first session of a code in its timetable revised.</summary>
    /// <exception cref="KeyNotFoundException">The class lacks a session with the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised session is null.</exception>
    public TrainingClass WithSession(Code<Session> code, Func<Session, Session> revise)
        => this with { Timetable = (Timetable ?? new Timetable { Sessions = [] }).WithSession(code, revise) };
}
