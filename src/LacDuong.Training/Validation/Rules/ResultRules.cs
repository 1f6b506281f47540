using System.Buffers;
using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on grade scales, results and absences: LDT6001–6006.</summary>
internal static class ResultRules
{
    public static void Check(CourseScope scope) => GradesGoDown(scope);

    public static void Check(ClassScope scope)
    {
        for (int i = 0; i < scope.Class.Learners.Count; i++)
        {
            GradeIsOfTheScale(scope, i);
            AbsencesAreFromSessions(scope, i);
        }
        if (scope.Class.Results is not { } results)
            return;
        GradesAreOfTheScale(scope, results);
        GradesAddUpToThoseWhoCompleted(scope, results);
        NoneExceedsTheLearners(scope, results);
        GradesAreThoseOfTheRoster(scope, results);
    }

    // LDT6001, of a learner.
    private static void GradeIsOfTheScale(ClassScope scope, int index)
    {
        Learner learner = scope.Class.Learners[index];
        if (learner.Grade is { } grade && scope.Course.Grades is { } scale && !scale.Has(grade))
            scope.Context.Report(LDT6001, scope.PlaceOfLearner(index).Then("grade"), grade, learner.Name);
    }

    // LDT6001, of results.
    private static void GradesAreOfTheScale(ClassScope scope, ClassResults results)
    {
        if (scope.Course.Grades is not { } scale)
            return;
        for (int i = 0; i < results.Grades.Count; i++)
        {
            if (!scale.Has(results.Grades[i].Grade))
            {
                scope.Context.Report(
                    LDT6001, scope.Place.Then("results").Then("grades", i).Then("grade"), results.Grades[i].Grade, scope.Course.Course.Title);
            }
        }
    }

    // LDT6002
    private static void GradesAddUpToThoseWhoCompleted(ClassScope scope, ClassResults results)
    {
        if (results.Grades.IsEmpty || results.Completed is not int completed)
            return;
        long sum = 0;
        foreach (GradeCount grade in results.Grades)
            sum += grade.Count;
        if (sum != completed)
            scope.Context.Report(
                LDT6002, scope.Place.Then("results").Then("grades"), sum, completed, scope.Class.Code, scope.Course.Course.Title);
    }

    // LDT6003
    private static void NoneExceedsTheLearners(ClassScope scope, ClassResults results)
    {
        Check(results.Completed, "completed");
        Check(results.Certificates, "certificates");
        Check(results.Commended, "commended");

        void Check(int? count, string member)
        {
            if (count is int known && scope.Class.LearnerCount is int learners && known > learners)
                scope.Context.Report(
                    LDT6003, scope.Place.Then("results").Then(member), known, learners, scope.Class.Code, scope.Course.Course.Title);
        }
    }

    // LDT6004
    private static void GradesGoDown(CourseScope scope)
    {
        if (scope is not { Scale: { } scale, Grades: { } byCode })
            return;
        decimal? last = null;
        for (int i = 0; i < scale.Grades.Count; i++)
        {
            Grade grade = scale.Grades[i];
            int first = byCode.FirstLike(i);
            if (first != i || grade.Min >= last || grade.Min > scale.Max)
            {
                Place place = scope.Place.Then("assessment").Then("scale");
                Place[] related = first != i ? [place.Then("grades", first)] : [];
                scope.Context.Report(LDT6004, place.Then("grades", i), related, grade.Name, scope.Course.Title);
            }
            last = grade.Min ?? last;
        }
    }

    // LDT6005
    private static void GradesAreThoseOfTheRoster(ClassScope scope, ClassResults results)
    {
        if (results.Grades.IsEmpty || scope.Class.Learners.IsEmpty)
            return;
        foreach (Learner learner in scope.Class.Learners)
        {
            if (learner.Grade is null)
                return;
        }
        if (!HasSameCounts(results.Grades, scope.Class.Learners))
            scope.Context.Report(LDT6005, scope.Place.Then("results").Then("grades"), scope.Class.Code, scope.Course.Course.Title);
    }

    // A grade that comes twice is counted at its first place, to which the roster's are held too.
    private static bool HasSameCounts(ValueList<GradeCount> grades, ValueList<Learner> roster)
    {
        long[] counts = ArrayPool<long>.Shared.Rent(grades.Count);
        counts.AsSpan(0, grades.Count).Clear();
        bool isSame = true;
        foreach (GradeCount grade in grades)
            counts[FirstOf(grades, grade.Grade)] += grade.Count;
        foreach (Learner learner in roster)
        {
            int at = FirstOf(grades, learner.Grade!);
            isSame &= at >= 0;
            if (at >= 0)
                counts[at]--;
        }
        isSame &= !counts.AsSpan(0, grades.Count).ContainsAnyExcept(0);
        ArrayPool<long>.Shared.Return(counts);
        return isSame;
    }

    private static int FirstOf(ValueList<GradeCount> grades, Code<Grade> code)
    {
        for (int i = 0; i < grades.Count; i++)
        {
            if (grades[i].Grade == code)
                return i;
        }
        return -1;
    }

    // LDT6006
    private static void AbsencesAreFromSessions(ClassScope scope, int index)
    {
        if (scope.Class.Timetable is null)
            return;
        Learner learner = scope.Class.Learners[index];
        for (int i = 0; i < learner.Absent.Count; i++)
        {
            if (!scope.SessionsByCode.Has(learner.Absent[i]))
                scope.Context.Report(LDT6006, scope.PlaceOfLearner(index).Then("absent", i), learner.Absent[i], learner.Name);
        }
    }
}
