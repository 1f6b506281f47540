using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on who is on the rosters: LDT2005, 2007 and 2010.</summary>
internal static class RosterRules
{
    public static void Check(ClassScope scope)
    {
        RosterNames names = scope.Context.Tables.RosterNames.Of(scope.Class.Learners);
        for (int i = 0; i < scope.Class.Learners.Count; i++)
        {
            LearnerCodeIsUnique(scope, i);
            NobodyIsEnteredTwice(scope, names, i);
        }
        CodesNameTheSamePeopleAsBefore(scope);
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
    private static void CodesNameTheSamePeopleAsBefore(ClassScope scope)
    {
        RosterHistory history = scope.Context.RosterHistory;
        if (!history.IsNeeded)
            return;
        List<Code<Learner>> codes = [];
        List<PersonName> names = [];
        List<Place> related = [];
        for (int i = 0; i < scope.Class.Learners.Count; i++)
        {
            Learner learner = scope.Class.Learners[i];
            if (history.Find(learner.Code, scope.Learners.HashAt(i)) is not var (first, place) || SameName.Is(first.Name, learner.Name) || codes.Contains(learner.Code))
                continue;
            codes.Add(learner.Code);
            names.Add(learner.Name);
            related.Add(place);
        }
        if (codes.Count > 0)
            scope.Context.Report(LDT2010, scope.Place.Then("learners"), [.. related], codes, names, scope.Class.Code, scope.Course.Course.Title);
        history.Add(scope);
    }
}
