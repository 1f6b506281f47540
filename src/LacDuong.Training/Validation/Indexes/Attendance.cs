namespace LacDuong.Training.Validation;

/// <summary>The number of sessions that count for attendance, for each learner of a class, and the share that is enough.</summary>
internal sealed class Attendance
{
    private readonly decimal _minimum;
    private readonly int _ofAll;
    private readonly Dictionary<string, int> _ofGroups = new(StringComparer.Ordinal);
    private readonly HashSet<(int Session, string Group)> _groups = [];

    private Attendance(ClassContext context, decimal minimum)
    {
        _minimum = minimum;
        for (int i = 0; i < context.Sessions.Count; i++)
        {
            if (!Counts(context.Sessions[i]))
                continue;
            if (context.Sessions[i].Groups.IsEmpty)
                _ofAll++;
            foreach (string group in context.Sessions[i].Groups)
                _ofGroups[group] = _ofGroups.GetValueOrDefault(group) + (_groups.Add((i, group)) ? 1 : 0);
        }
    }

    /// <summary>The attendance of a class whose course requires some, or null.</summary>
    public static Attendance? Of(ClassContext context)
        => context.Course.Assessment?.MinimumAttendance is decimal minimum && context.Class.Timetable is not null
            ? new(context, minimum)
            : null;

    /// <summary>Reports a learner who passed or has a certificate, but missed too many sessions.</summary>
    public void Check(ClassContext context, int index)
    {
        Learner learner = context.Class.Learners[index];
        int asked = _ofAll + (learner.Group is null ? 0 : _ofGroups.GetValueOrDefault(learner.Group));
        int missed = learner.Absences.Select(absence => context.IndexOf(absence.Session)).Distinct()
            .Count(at => at >= 0 && Counts(context.Sessions[at]) && IsOf(learner, at, context.Sessions[at]));
        if (100m * (asked - missed) >= _minimum * asked || !HasPassed(context, learner))
            return;
        DocumentPath path = context.LearnerPath(index).Absences;
        context.Report(TrainingRules.LearnerMissedTooMuch, path, learner.Name, asked - missed, asked, _minimum);
    }

    private static bool Counts(Session session) => !session.Cancelled && session.Activity
        is TrainingActivity.Teaching or TrainingActivity.Discussion or TrainingActivity.FieldStudy or TrainingActivity.Assessment;

    private bool IsOf(Learner learner, int at, Session session)
        => session.Groups.IsEmpty || (learner.Group is { } group && _groups.Contains((at, group)));

    private static bool HasPassed(ClassContext context, Learner learner)
        => learner.Certificate is not null
            || (learner.Grade is { } grade && context.IndexOf(grade) is var at and >= 0
                && context.Course.Assessment!.Scale!.Grades[at].Passes);
}
