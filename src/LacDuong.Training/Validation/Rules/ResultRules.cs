namespace LacDuong.Training.Validation;

/// <summary>The rules on grade scales, results and absences.</summary>
internal sealed class ResultRules() : RuleCheck(
    TrainingRules.GradeIsUnknown,
    TrainingRules.GradesContradictCompleted,
    TrainingRules.ResultExceedsLearners,
    TrainingRules.GradesAreOutOfOrder,
    TrainingRules.GradesContradictRoster,
    TrainingRules.AbsenceNamesNoSession)
{
    public override void CheckCourse(CourseContext context)
    {
        if (context.Course.Assessment?.Scale is not { } scale)
            return;
        Place place = context.CoursePlace.Then("assessment").Then("scale");
        decimal? last = null;
        for (int i = 0; i < scale.Grades.Count; i++)
        {
            Grade grade = scale.Grades[i];
            int first = context.IndexOf(grade.Code);
            if (first != i || grade.Min >= last || grade.Min > scale.Max)
            {
                Place[] related = first != i ? [place.Then("grades", first)] : [];
                context.Report(TrainingRules.GradesAreOutOfOrder, place.Then("grades", i), related, grade.Name, context.Course.Title);
            }
            last = grade.Min ?? last;
        }
    }

    public override void CheckClass(ClassContext context)
    {
        ValueList<Learner> learners = context.Class.Learners;
        for (int i = 0; i < learners.Count; i++)
        {
            if (learners[i].Grade is { } grade && IsUnknown(context, grade))
                context.Report(TrainingRules.GradeIsUnknown, context.LearnerPlace(i).Then("grade"), grade, learners[i].Name);
            AbsencesAreFromSessions(context, learners[i], i);
        }
        if (context.Class.Results is not { } results)
            return;
        Place place = context.ClassPlace.Then("results");
        for (int i = 0; i < results.Grades.Count; i++)
        {
            if (IsUnknown(context, results.Grades[i].Grade))
            {
                Place at = place.Then("grades", i).Then("grade");
                context.Report(TrainingRules.GradeIsUnknown, at, results.Grades[i].Grade, context.Course.Title);
            }
        }
        GradesAddUp(context, results, place.Then("grades"));
        CheckCount(results.Completed, "completed");
        CheckCount(results.Certificates, "certificates");
        CheckCount(results.Commended, "commended");

        void CheckCount(int? count, string member)
        {
            if (count > context.Class.LearnerCount)
            {
                context.Report(
                    TrainingRules.ResultExceedsLearners,
                    place.Then(member),
                    count,
                    context.Class.LearnerCount,
                    context.Class.Code,
                    context.Course.Title);
            }
        }
    }

    private static bool IsUnknown(ClassContext context, Code<Grade> grade)
        => context.Course.Assessment?.Scale is not null && context.IndexOf(grade) < 0;

    private static void AbsencesAreFromSessions(ClassContext context, Learner learner, int index)
    {
        if (context.Class.Timetable is null)
            return;
        for (int i = 0; i < learner.Absent.Count; i++)
        {
            if (context.IndexOf(learner.Absent[i]) >= 0)
                continue;
            Place place = context.LearnerPlace(index).Then("absent", i);
            context.Report(TrainingRules.AbsenceNamesNoSession, place, learner.Absent[i], learner.Name);
        }
    }

    private static void GradesAddUp(ClassContext context, ClassResults results, in Place place)
    {
        if (results.Grades.IsEmpty)
            return;
        // A grade that comes twice is summed.
        Dictionary<Code<Grade>, long> counts = [];
        long sum = 0;
        foreach (GradeCount grade in results.Grades)
        {
            counts[grade.Grade] = counts.GetValueOrDefault(grade.Grade) + grade.Count;
            sum += grade.Count;
        }
        if (results.Completed is int completed && sum != completed)
            context.Report(TrainingRules.GradesContradictCompleted, place, sum, completed, context.Class.Code, context.Course.Title);
        foreach (Learner learner in context.Class.Learners)
        {
            // A roster that is not graded yet contradicts nothing.
            if (learner.Grade is null)
                return;
            counts[learner.Grade] = counts.GetValueOrDefault(learner.Grade) - 1;
        }
        if (!context.Class.Learners.IsEmpty && counts.Values.Any(count => count != 0))
            context.Report(TrainingRules.GradesContradictRoster, place, context.Class.Code, context.Course.Title);
    }
}
