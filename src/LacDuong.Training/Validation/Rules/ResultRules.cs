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
        DocumentPath<GradeScale> path = context.CoursePath.Assessment.Scale;
        decimal? last = null;
        for (int i = 0; i < scale.Grades.Count; i++)
        {
            Grade grade = scale.Grades[i];
            int first = context.IndexOf(grade.Code);
            if (first != i || grade.Min >= last || grade.Min > scale.Max)
            {
                DocumentPath[] related = first != i ? [path.Grades[first]] : [];
                context.Report(TrainingRules.GradesAreOutOfOrder, path.Grades[i], related, grade.Name, context.Course.Title);
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
                context.Report(TrainingRules.GradeIsUnknown, context.LearnerPath(i).Grade, grade, learners[i].Name);
            AbsencesAreFromSessions(context, learners[i], i);
        }
        if (context.Class.Results is not { } results)
            return;
        DocumentPath<ClassResults> path = context.ClassPath.Results;
        for (int i = 0; i < results.Grades.Count; i++)
        {
            if (IsUnknown(context, results.Grades[i].Grade))
            {
                DocumentPath at = path.Grades[i].Grade;
                context.Report(TrainingRules.GradeIsUnknown, at, results.Grades[i].Grade, context.Course.Title);
            }
        }
        GradesAddUp(context, results, path.Grades);
        CheckCount(results.Completed, path.Completed);
        CheckCount(results.Certificates, path.Certificates);
        CheckCount(results.Commended, path.Commended);

        void CheckCount(int? count, DocumentPath path)
        {
            if (count > context.Class.LearnerCount)
            {
                context.Report(
                    TrainingRules.ResultExceedsLearners,
                    path,
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
            DocumentPath path = context.LearnerPath(index).Absent[i];
            context.Report(TrainingRules.AbsenceNamesNoSession, path, learner.Absent[i], learner.Name);
        }
    }

    private static void GradesAddUp(ClassContext context, ClassResults results, DocumentPath path)
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
            context.Report(TrainingRules.GradesContradictCompleted, path, sum, completed, context.Class.Code, context.Course.Title);
        foreach (Learner learner in context.Class.Learners)
        {
            // A roster that is not graded yet contradicts nothing.
            if (learner.Grade is null)
                return;
            counts[learner.Grade] = counts.GetValueOrDefault(learner.Grade) - 1;
        }
        if (!context.Class.Learners.IsEmpty && counts.Values.Any(count => count != 0))
            context.Report(TrainingRules.GradesContradictRoster, path, context.Class.Code, context.Course.Title);
    }
}
