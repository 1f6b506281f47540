using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>The rules on the people on the rosters.</summary>
internal sealed class RosterRules() : RuleCheck(
    TrainingRules.LearnersShareCode,
    TrainingRules.LearnerIsEnteredTwice,
    TrainingRules.LearnerCodeNamesTwoPeople)
{
    public override void CheckClass(ClassContext context)
    {
        ValueList<Learner> learners = context.Class.Learners;
        RosterNames names = context.Run.Tables.RosterNames;
        names.Enter(learners);
        context.ReportRepeats(TrainingRules.LearnersShareCode, context.Run.Tables.Learners, context.LearnersPath, learner => learner.Name);
        for (int i = 0; i < learners.Count; i++)
        {
            if (names.Add(i) is not (var first and >= 0))
                continue;
            DocumentPath path = context.LearnerPath(i);
            DocumentPath related = context.LearnerPath(first);
            Clause unit = new(learners[i].Unit is null ? "twin.noUnit" : "twin.sameUnit");
            context.Report(
                TrainingRules.LearnerIsEnteredTwice, path, [related], learners[i].Name, context.Class.Code, context.Course.Title, unit);
        }
    }

    public override void CheckBookings(DocumentContext context, BookingIndex bookings)
    {
        SessionTable table = bookings.Table;
        foreach (IGrouping<int, (int Entry, int First)> roster in bookings.ByLearner.FindOthersOfOneCode()
            .GroupBy(other => table.ClassOfEntry(other.Entry)))
        {
            context.Report(
                TrainingRules.LearnerCodeNamesTwoPeople,
                table.PathOfClass(roster.Key).Learners,
                [.. roster.Select(other => PathOf(table, other.First))],
                roster.Select(other => table.CodeOf(other.Entry)).ToList(),
                roster.Select(other => table.NameOf(other.Entry)).ToList(),
                table.CodeOfClass(roster.Key),
                table.TitleOfCourse(table.CourseOf(roster.Key)));
        }
    }

    private static DocumentPath PathOf(SessionTable table, int entry)
    {
        int @class = table.ClassOfEntry(entry);
        return table.PathOfClass(@class).Learners[entry - table.FirstEntryOf(@class)];
    }
}
