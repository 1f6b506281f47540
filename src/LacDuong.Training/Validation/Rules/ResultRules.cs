namespace LacDuong.Training.Validation;

/// <summary>The rules on grade scales, results, marks, certificates and absences.</summary>
internal sealed class ResultRules() : RuleCheck(
    TrainingRules.GradeIsUnknown,
    TrainingRules.GradesContradictCompleted,
    TrainingRules.ResultExceedsLearners,
    TrainingRules.GradesAreOutOfOrder,
    TrainingRules.GradesContradictRoster,
    TrainingRules.AbsenceNamesNoSession,
    TrainingRules.ResultsOfClassesDisagree,
    TrainingRules.PercentContradictsCounts,
    TrainingRules.MarkExceedsScale,
    TrainingRules.MarkContradictsGrade,
    TrainingRules.CertificatesShareNumber,
    TrainingRules.LearnerMissedTooMuch)
{
    public override void CheckCourse(CourseContext context)
    {
        if (context.Course.Assessment?.Scale is { } scale)
            GradesGoDown(context, scale);
        NoCertificateComesTwice(context);
        if (context.Course.Results is not { } results)
            return;
        DocumentPath<ClassResults> path = context.CoursePath.Results;
        FiguresAgree(context, results, path, context.Course.Classes.IsEmpty ? null : context.Course.LearnerCount);
        ClassesAddUp(context, path.Completed, results.Completed, item => item.Completed);
        ClassesAddUp(context, path.Certificates, results.Certificates, item => item.Certificates);
        ClassesAddUp(context, path.Commended, results.Commended, item => item.Commended);
    }

    public override void CheckClass(ClassContext context)
    {
        ValueList<Learner> learners = context.Class.Learners;
        Attendance? attendance = Attendance.Of(context);
        for (int i = 0; i < learners.Count; i++)
        {
            Learner learner = learners[i];
            if (learner.Grade is { } grade && IsUnknown(context, grade))
                context.Report(TrainingRules.GradeIsUnknown, context.LearnerPath(i).Grade, grade, learner.Name);
            if (learner.Mark is decimal mark && context.Course.Assessment?.Scale is { } scale)
                MarkIsThatOfTheGrade(context, i, mark, scale);
            AbsencesAreFromSessions(context, learner, i);
            if (!learner.Absences.IsEmpty)
                attendance?.Check(context, i);
        }
        if (context.Class.Results is not { } results)
            return;
        FiguresAgree(context, results, context.ClassPath.Results, context.Class.LearnerCount);
        GradesAreThoseOfTheRoster(context, results);
    }

    private static void GradesGoDown(CourseContext context, GradeScale scale)
    {
        DocumentPath<GradeScale> path = context.CoursePath.Assessment.Scale;
        decimal? last = null;
        for (int i = 0; i < scale.Grades.Count; i++)
        {
            Grade grade = scale.Grades[i];
            int first = context.IndexOf(grade.Code);
            Clause? cause = first != i ? new Clause("grade.sameCode", scale.Grades[first].Name)
                : grade.Min >= last ? new Clause("grade.notBelow", grade.Min, last)
                : grade.Min > scale.Max ? new Clause("grade.aboveMax", grade.Min, scale.Max)
                : null;
            if (cause is not null)
            {
                DocumentPath[] related = first != i ? [path.Grades[first]] : [];
                context.Report(TrainingRules.GradesAreOutOfOrder, path.Grades[i], related, grade.Name, context.Course.Title, cause);
            }
            last = grade.Min ?? last;
        }
    }

    private static void NoCertificateComesTwice(CourseContext context)
    {
        Dictionary<string, Firsts<Learner, (int Class, int Learner)>> firsts = new(StringComparer.Ordinal);
        for (int c = 0; c < context.Course.Classes.Count; c++)
        {
            ValueList<Learner> learners = context.Course.Classes[c].Learners;
            for (int i = 0; i < learners.Count; i++)
            {
                Learner learner = learners[i];
                if (learner.Certificate is null || firsts.TryAdd(learner.Certificate, new(learner.Code, (c, i))))
                    continue;
                Firsts<Learner, (int, int)> ofNumber = firsts[learner.Certificate];
                ofNumber.Add(learner.Code, (c, i));
                if (ofNumber.Before(learner.Code) is not (int @class, int other))
                    continue;
                Learner first = context.Course.Classes[@class].Learners[other];
                context.Report(
                    TrainingRules.CertificatesShareNumber,
                    context.CoursePath.Classes[c].Learners[i].Certificate,
                    [context.CoursePath.Classes[@class].Learners[other].Certificate],
                    learner.Name,
                    first.Name,
                    context.Course.Title);
            }
        }
    }

    /// <summary>Checks the figures of results against each other and against a number of learners, for a class or a course.</summary>
    private static void FiguresAgree(CourseContext context, ClassResults results, DocumentPath<ClassResults> path, long? learners)
    {
        for (int i = 0; i < results.Grades.Count; i++)
        {
            if (IsUnknown(context, results.Grades[i].Grade))
            {
                DocumentPath at = path.Grades[i].Grade;
                context.Report(TrainingRules.GradeIsUnknown, at, results.Grades[i].Grade, context.Course.Title);
            }
        }
        GradesAddUp(context, results, path);
        IsAtMost(results.Completed, path.Completed, learners, "learners");
        bool isReported = IsAtMost(results.Certificates, path.Certificates, learners, "learners");
        if (!isReported)
            IsAtMost(results.Certificates, path.Certificates, results.Completed, "completed");
        IsAtMost(results.Commended, path.Commended, learners, "learners");

        bool IsAtMost(int? count, DocumentPath at, long? most, string what)
        {
            bool isMore = count > most;
            if (isMore)
                context.Report(TrainingRules.ResultExceedsLearners, at, count, new Clause($"most.{what}", most), WhoseOf(context));
            return isMore;
        }
    }

    private static void GradesAddUp(CourseContext context, ClassResults results, DocumentPath<ClassResults> path)
    {
        if (results.Grades.IsEmpty || !results.Grades.All(grade => grade.Count is not null))
            return;
        long sum = 0;
        long passed = 0;
        foreach (GradeResult grade in results.Grades)
        {
            sum += grade.Count!.Value;
            passed += Passes(context, grade.Grade) ? grade.Count.Value : 0;
        }
        if (results.Completed is int completed && passed != completed)
            context.Report(TrainingRules.GradesContradictCompleted, path.Grades, passed, completed, WhoseOf(context));
        for (int i = 0; i < results.Grades.Count && sum > 0; i++)
        {
            GradeResult grade = results.Grades[i];
            decimal share = 100m * grade.Count!.Value / sum;
            if (grade.Percent is { } percent && !IsShare(percent, share))
            {
                object shown = DecimalText.WithoutTrailingZeros(decimal.Round(share, 2));
                DocumentPath at = path.Grades[i].Percent;
                context.Report(TrainingRules.PercentContradictsCounts, at, percent, shown, grade.Grade, WhoseOf(context));
            }
        }
    }

    // A writer rounds an exact percentage up or down at the last written decimal.
    private static bool IsShare(Figure percent, decimal share) => percent.Kind is not FigureKind.Exact
        ? percent.Agrees(share)
        : Math.Abs(percent.Number - share) < new decimal(1, 0, 0, isNegative: false, percent.Number.Scale);

    // A grade that the scale lacks counts as a pass.
    private static bool Passes(CourseContext context, Code<Grade> grade)
        => context.IndexOf(grade) is not (var at and >= 0) || context.Course.Assessment!.Scale!.Grades[at].Passes;

    private static void ClassesAddUp(CourseContext context, DocumentPath path, int? stated, Func<ClassResults, int?> figure)
    {
        long? sum = context.Course.Classes.Aggregate((long?)0, (sum, item) => sum + (item.Results is { } results ? figure(results) : null));
        if (!context.Course.Classes.IsEmpty && stated is int count && sum is long known && known != count)
            context.Report(TrainingRules.ResultsOfClassesDisagree, path, count, known, context.Course.Title);
    }

    private static void MarkIsThatOfTheGrade(ClassContext context, int learner, decimal mark, GradeScale scale)
    {
        decimal?[] leastMarks = context.Run.Tables.LeastMarks;
        Learner marked = context.Class.Learners[learner];
        if (mark > scale.Max)
        {
            context.Report(TrainingRules.MarkExceedsScale, context.LearnerPath(learner).Mark, marked.Name, mark, scale.Max);
            return;
        }
        if (marked.Grade is not { } grade || context.IndexOf(grade) is not (var given and >= 0) || leastMarks[^1] is null)
            return;
        // Binary search for the first grade whose lowest mark is at or below the mark: the lowest marks only fall.
        int low = 0;
        int high = leastMarks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = leastMarks[middle] <= mark ? (low, middle) : (middle + 1, high);
        }
        if (low == given)
            return;
        DocumentPath path = context.LearnerPath(learner).Grade;
        Clause reached = low < leastMarks.Length ? new("grade.reached", scale.Grades[low].Name) : new("grade.none");
        context.Report(TrainingRules.MarkContradictsGrade, path, marked.Name, mark, scale.Grades[given].Name, reached);
    }

    private static bool IsUnknown(CourseContext context, Code<Grade> grade)
        => context.Course.Assessment?.Scale is not null && context.IndexOf(grade) < 0;

    private static void AbsencesAreFromSessions(ClassContext context, Learner learner, int index)
    {
        if (context.Class.Timetable is null)
            return;
        for (int i = 0; i < learner.Absences.Count; i++)
        {
            Code<Session> session = learner.Absences[i].Session;
            if (context.IndexOf(session) < 0)
                context.Report(TrainingRules.AbsenceNamesNoSession, context.LearnerPath(index).Absences[i].Session, session, learner.Name);
        }
    }

    private static void GradesAreThoseOfTheRoster(ClassContext context, ClassResults results)
    {
        if (results.Grades.IsEmpty || context.Class.Learners.IsEmpty)
            return;
        // Sums repeated grades. An ungraded roster is free of contradictions.
        Dictionary<Code<Grade>, long> counts = [];
        foreach (GradeResult grade in results.Grades)
        {
            if (grade.Count is not int count)
                return;
            counts[grade.Grade] = counts.GetValueOrDefault(grade.Grade) + count;
        }
        foreach (Learner learner in context.Class.Learners)
        {
            if (learner.Grade is null)
                return;
            counts[learner.Grade] = counts.GetValueOrDefault(learner.Grade) - 1;
        }
        DocumentPath path = context.ClassPath.Results.Grades;
        if (counts.Values.Any(count => count != 0))
            context.Report(TrainingRules.GradesContradictRoster, path, context.Class.Code, context.Course.Title);
    }

    // Results belong to a class, or to a course as a whole.
    private static Clause WhoseOf(CourseContext context) => context is ClassContext ofClass
        ? new Clause("whose.class", ofClass.Class.Code, context.Course.Title)
        : new Clause("whose.course", context.Course.Title);
}
