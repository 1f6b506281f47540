using LacDuong.Training.Scheduling;
using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on who is on the rosters: LDT2005, 2007 and 2010.</summary>
internal static class RosterRules
{
    public static void Check(ValidationContext context, BookingIndex courses) => CodesNameTheSamePeopleAsBefore(context, courses);

    public static void Check(ClassScope scope)
    {
        RosterNames names = scope.Context.Tables.RosterNames.Of(scope.Class.Learners);
        for (int i = 0; i < scope.Class.Learners.Count; i++)
        {
            LearnerCodeIsUnique(scope, i);
            NobodyIsEnteredTwice(scope, names, i);
        }
    }

    // LDT2005
    private static void LearnerCodeIsUnique(ClassScope scope, int index)
    {
        if (scope.Learners.FirstLike(index) is var first && first != index)
        {
            scope.Context.Report(
                LDT2005, scope.PlaceOfLearner(index), [scope.PlaceOfLearner(first)], scope.Class.Learners[index].Name, scope.Class.Learners[first].Name);
        }
    }

    // LDT2007
    private static void NobodyIsEnteredTwice(ClassScope scope, RosterNames names, int index)
    {
        if (names.Add(index) is var first and >= 0)
        {
            scope.Context.Report(
                LDT2007, scope.PlaceOfLearner(index), [scope.PlaceOfLearner(first)], scope.Class.Learners[index].Name, scope.Class.Code, scope.Course.Course.Title);
        }
    }

    // LDT2010
    private static void CodesNameTheSamePeopleAsBefore(ValidationContext context, BookingIndex courses)
    {
        SessionTable table = courses.Table;
        foreach (IGrouping<int, (int Entry, int First)> roster in courses.ByLearner.FindOthersOfOneCode().GroupBy(other => table.ClassOfEntry(other.Entry)))
        {
            (int Course, int Class) place = table.PlaceOfClass(roster.Key);
            context.Report(
                LDT2010,
                ValidationContext.PlaceOf(place).Then("learners"),
                [.. roster.Select(other => PlaceOf(table, other.First))],
                roster.Select(other => table.CodeOf(other.Entry)).ToList(),
                roster.Select(other => table.NameOf(other.Entry)).ToList(),
                table.CodeOfClass(roster.Key),
                table.TitleOfCourse(place.Course));
        }
    }

    private static Place PlaceOf(SessionTable table, int entry)
    {
        int @class = table.ClassOfEntry(entry);
        return ValidationContext.PlaceOf(table.PlaceOfClass(@class)).Then("learners", entry - table.FirstEntryOf(@class));
    }
}
