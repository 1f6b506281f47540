namespace LacDuong.Training.Validation;

/// <summary>The rules on categories, on audiences, and on the units that people and rooms belong to.</summary>
internal sealed class ParticipantRules() : RuleCheck(
    TrainingRules.CategoriesShareCode,
    TrainingRules.CategoryIsUnknown,
    TrainingRules.GroupsContradictTotal,
    TrainingRules.UnitDoesNotFitCategory,
    TrainingRules.RosterContradictsTotal,
    TrainingRules.UnitIsUnknown,
    TrainingRules.UnitIsNotValidOnFirstDay)
{
    public override void CheckDocument(DocumentContext context)
    {
        ValueList<ParticipantCategory> categories = context.Header.Categories;
        foreach ((int later, int first) in context.Run.Indexes.Categories.Repeats())
        {
            DocumentPath path = Paths.Root.Categories[later];
            DocumentPath related = Paths.Root.Categories[first];
            context.Report(TrainingRules.CategoriesShareCode, path, [related], categories[later].Name, categories[first].Name);
        }
        for (int i = 0; i < context.Header.Lecturers.Count; i++)
        {
            Lecturer lecturer = context.Header.Lecturers[i];
            if (lecturer.Unit is { } unit && context.Find(unit) is null)
                context.Report(TrainingRules.UnitIsUnknown, Paths.Root.Lecturers[i].Unit, unit, lecturer.Name, null);
        }
        for (int i = 0; i < context.Header.Rooms.Count; i++)
        {
            Room room = context.Header.Rooms[i];
            if (room.Unit is { } unit && context.Find(unit) is null)
                context.Report(TrainingRules.UnitIsUnknown, Paths.Root.Rooms[i].Unit, unit, room.Name, null);
        }
    }

    public override void CheckCourse(CourseContext context)
    {
        LocalDate? firstDay = null;
        foreach (TrainingClass item in context.Course.Classes)
        {
            if (item.FirstDay is LocalDate day && !(firstDay <= day))
                firstDay = day;
        }
        for (int i = 0; i < context.Course.Organisers.Count; i++)
        {
            Code<Unit> unit = context.Course.Organisers[i].Unit;
            FindValid(context, unit, firstDay, out Rule? fault);
            if (fault is not null)
                ReportUnit(context, fault, context.CoursePath.Organisers[i].Unit, unit, firstDay, context.Course.Title);
        }
    }

    public override void CheckClass(ClassContext context)
    {
        GroupsAddUpToTheTotal(context);
        RosterIsAsLongAsTheTotal(context);
        LocalDate? firstDay = context.Class.FirstDay;
        ValueList<AudienceGroup> groups = context.Class.Audience?.Groups ?? default;
        for (int i = 0; i < groups.Count; i++)
            Check(context, new Origin(groups[i].Category, groups[i].Unit, Learner: null, i, firstDay));
        ValueList<Learner> learners = context.Class.Learners;
        for (int i = 0; i < learners.Count; i++)
            Check(context, new Origin(learners[i].Category, learners[i].Unit, learners[i], i, firstDay));
    }

    private static void Check(ClassContext context, in Origin origin)
    {
        Unit? unit = FindValid(context, origin.Unit, origin.Day, out Rule? fault);
        if (fault is not null)
            ReportUnit(context, fault, origin.UnitPathIn(context), origin.Unit!, origin.Day, origin.WhoseIn(context));
        if (origin.Category is not { } code)
            return;
        int category = context.Run.Indexes.Categories.IndexOf(code);
        if (category < 0)
        {
            context.Report(TrainingRules.CategoryIsUnknown, origin.CategoryPathIn(context), code, origin.WhoseIn(context));
        }
        else if (unit is not null && !Fits(unit, context.Run.Indexes.MembersOfCategories[category]))
        {
            context.Report(
                TrainingRules.UnitDoesNotFitCategory,
                origin.UnitPathIn(context),
                unit.Name,
                new EnumWord<UnitLevel>(unit.Level),
                new EnumWord<UnitSector>(unit.Sector),
                context.Header.Categories[category].Name,
                origin.WhoseIn(context));
        }
    }

    private static bool Fits(Unit unit, (uint Levels, uint Sectors) members)
        => (members.Levels & (1u << (int)unit.Level)) != 0
            && (unit.Sector is UnitSector.Territory || (members.Sectors & (1u << (int)unit.Sector)) != 0);

    private static void GroupsAddUpToTheTotal(ClassContext context)
    {
        if (context.Class.Audience is not { Total: int total, Groups.IsEmpty: false } audience)
            return;
        long sum = 0;
        bool areAllCounted = true;
        foreach (AudienceGroup group in audience.Groups)
        {
            sum += group.Count ?? 0;
            areAllCounted &= group.Count is not null;
        }
        if (sum > total || (areAllCounted && sum < total))
        {
            DocumentPath path = context.ClassPath.Audience.Total;
            context.Report(TrainingRules.GroupsContradictTotal, path, total, sum, context.Class.Code, context.Course.Title);
        }
    }

    private static void RosterIsAsLongAsTheTotal(ClassContext context)
    {
        int listed = context.Class.Learners.Count;
        if (listed > 0 && context.Class.Audience?.Total is int total && listed != total)
        {
            DocumentPath path = context.LearnersPath;
            context.Report(TrainingRules.RosterContradictsTotal, path, listed, total, context.Class.Code, context.Course.Title);
        }
    }

    // The unit on the day, if that is known; or the rule that it breaks, not to be there.
    private static Unit? FindValid(DocumentContext context, Code<Unit>? code, LocalDate? day, out Rule? fault)
    {
        Unit? unit = code is not null && day is LocalDate known ? context.Find(code, known) : null;
        fault = code is null || unit is not null ? null
            : context.Find(code) is null ? TrainingRules.UnitIsUnknown
            : day is not null ? TrainingRules.UnitIsNotValidOnFirstDay
            : null;
        return unit;
    }

    private static void ReportUnit(DocumentContext context, Rule rule, DocumentPath path, Code<Unit> unit, LocalDate? day, object whose)
        => context.Report(rule, path, (object?)context.Find(unit)?.Name ?? unit, whose, day);

    /// <summary>
    /// Where those of a group come from, or a learner, and the first day of the class. Its place is made only for a finding.
    /// </summary>
    private readonly record struct Origin(
        Code<ParticipantCategory>? Category, Code<Unit>? Unit, Learner? Learner, int Index, LocalDate? Day)
    {
        public DocumentPath UnitPathIn(ClassContext context) => Learner is null
            ? context.ClassPath.Audience.Groups[Index].Unit
            : context.LearnerPath(Index).Unit;

        public DocumentPath CategoryPathIn(ClassContext context) => Learner is null
            ? context.ClassPath.Audience.Groups[Index].Category
            : context.LearnerPath(Index).Category;

        public object WhoseIn(ClassContext context) => Learner is null ? context.Course.Title : Learner.Name;
    }
}
