namespace LacDuong.Training.Validation;

/// <summary>The rules on categories, on audiences, and on the units that people and rooms belong to.</summary>
internal sealed class ParticipantRules() : RuleCheck(
    TrainingRules.CategoriesShareCode,
    TrainingRules.CategoryIsUnknown,
    TrainingRules.GroupsContradictTotal,
    TrainingRules.UnitDoesNotFitCategory,
    TrainingRules.RosterContradictsTotal,
    TrainingRules.UnitIsUnknown,
    TrainingRules.UnitIsNotValidOnFirstDay,
    TrainingRules.IncludedExceedLearners,
    TrainingRules.StaffMemberIsUnknown,
    TrainingRules.BirthDateIsUnlikely)
{
    // Completed years.
    private const int LeastAge = 14;
    private const int MostAge = 100;

    public override void CheckDocument(DocumentContext context)
    {
        CodeIndex<ParticipantCategory> categories = context.Run.Indexes.Categories;
        context.ReportRepeats(TrainingRules.CategoriesShareCode, categories, Paths.Root.Categories, category => category.Name);
        for (int i = 0; i < context.Header.Lecturers.Count; i++)
        {
            Lecturer lecturer = context.Header.Lecturers[i];
            if (lecturer.Unit is { } unit && context.Find(unit) is null)
                ReportUnit(context, TrainingRules.UnitIsUnknown, Paths.Root.Lecturers[i].Unit, unit, day: null, lecturer.Name);
        }
        for (int i = 0; i < context.Header.Rooms.Count; i++)
        {
            Room room = context.Header.Rooms[i];
            if (room.Unit is { } unit && context.Find(unit) is null)
                ReportUnit(context, TrainingRules.UnitIsUnknown, Paths.Root.Rooms[i].Unit, unit, day: null, room.Name);
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
        {
            Check(context, new Origin(learners[i].Category, learners[i].Unit, learners[i], i, firstDay));
            if (learners[i].BirthDate is { } born && firstDay is LocalDate day)
                BirthDateIsLikely(context, born, day, i);
        }
        PartsAreWithinTheWhole(context);
        StaffAreThere(context);
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
            object unknown = UnknownCode.Of(code, context.Header.Categories);
            context.Report(TrainingRules.CategoryIsUnknown, origin.CategoryPathIn(context), unknown, origin.WhoseIn(context));
        }
        else if (unit is not null && !Fits(unit, context.Run.Indexes.MembersOfCategories[category]))
        {
            context.Report(
                TrainingRules.UnitDoesNotFitCategory,
                origin.UnitPathIn(context),
                unit.Name,
                KindOf(unit),
                context.Header.Categories[category].Name,
                origin.WhoseIn(context));
        }
    }

    // A partial date is unlikely only if all of its possible days are unlikely.
    private static void BirthDateIsLikely(ClassContext context, PartialDate born, LocalDate day, int learner)
    {
        bool isTooYoung = AgeOn(day, born.Earliest) < LeastAge;
        if (!isTooYoung && AgeOn(day, born.Latest) <= MostAge)
            return;
        Clause cause = isTooYoung ? new("age.young", LeastAge) : new("age.old", MostAge);
        DocumentPath path = context.LearnerPath(learner).BirthDate;
        context.Report(TrainingRules.BirthDateIsUnlikely, path, context.Class.Learners[learner].Name, cause, day);
    }

    // In completed years. A person born on 29 February has the birthday on 1 March in other years.
    private static int AgeOn(LocalDate day, LocalDate born)
        => day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);

    private static void PartsAreWithinTheWhole(ClassContext context)
    {
        ValueList<AudiencePart> parts = context.Class.Audience?.Including ?? default;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Count <= (context.Class.LearnerCount ?? int.MaxValue))
                continue;
            DocumentPath path = context.ClassPath.Audience.Including[i].Count;
            context.Report(
                TrainingRules.IncludedExceedLearners,
                path,
                parts[i].Name,
                parts[i].Count,
                context.Class.LearnerCount,
                context.Class.Code,
                context.Course.Title);
        }
    }

    private static void StaffAreThere(ClassContext context)
    {
        for (int i = 0; i < context.Class.Staff.Count; i++)
        {
            StaffMember member = context.Class.Staff[i];
            DocumentPath<StaffMember> path = context.ClassPath.Staff[i];
            if (member.Learner is { } learner && !context.Class.Learners.IsEmpty && context.IndexOf(learner) < 0)
                Report(path.Learner, new Clause("staff.learner", learner));
            if (member.Lecturer is { } lecturer && context.Find(lecturer) is null)
                Report(path.Lecturer, new Clause("staff.lecturer", UnknownCode.Of(lecturer, context.Header.Lecturers)));
            if (member.Unit is { } unit && context.Find(unit) is null)
                Report(path.Unit, new Clause("staff.unit", UnknownCode.Of(unit, context.Run.Indexes.Units.Codes.Keys)));
        }

        void Report(DocumentPath path, Clause cause)
            => context.Report(TrainingRules.StaffMemberIsUnknown, path, cause, context.Class.Code, context.Course.Title);
    }

    private static bool Fits(Unit unit, (uint Levels, uint Sectors) members)
        => (unit.Level is not { } level || (members.Levels & (1u << (int)level)) != 0)
            && (unit.Sector is not { } sector || sector is UnitSector.Territory || (members.Sectors & (1u << (int)sector)) != 0);

    // The known parts of its level and its sector.
    private static List<object> KindOf(Unit unit)
    {
        List<object> words = [];
        if (unit.Level is { } level)
            words.Add(new EnumWord<UnitLevel>(level));
        if (unit.Sector is { } sector)
            words.Add(new EnumWord<UnitSector>(sector));
        return words;
    }

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

    // The unit on the day, if known; otherwise the rule that its absence breaks.
    private static Unit? FindValid(DocumentContext context, Code<Unit>? code, LocalDate? day, out Rule? fault)
    {
        Unit? unit = code is not null && day is LocalDate known ? context.Find(code, known) : null;
        fault = code is null || unit is not null ? null
            : context.Find(code) is null ? TrainingRules.UnitIsUnknown
            : day is LocalDate first && !context.Run.Indexes.UnitChains.Reach(code, first) ? TrainingRules.UnitIsNotValidOnFirstDay
            : null;
        return unit;
    }

    private static void ReportUnit(DocumentContext context, Rule rule, DocumentPath path, Code<Unit> unit, LocalDate? day, object whose)
    {
        bool isUnknown = rule == TrainingRules.UnitIsUnknown;
        object name = isUnknown ? UnknownCode.Of(unit, context.Run.Indexes.Units.Codes.Keys) : context.Find(unit)!.Name;
        context.Report(rule, path, name, whose, day);
    }

    /// <summary>The origin of a learner or of a group, and the first day of the class. Builds its path only for a finding.</summary>
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
