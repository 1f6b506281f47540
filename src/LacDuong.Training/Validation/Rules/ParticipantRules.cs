using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on categories, on audiences, and on the units that people and rooms belong to: LDT2001–2004, 2006, 2008 and 2009.</summary>
internal static class ParticipantRules
{
    public static void Check(ValidationContext context)
    {
        CategoryCodesAreUnique(context);
        for (int i = 0; i < context.Document.Lecturers.Count; i++)
        {
            Lecturer lecturer = context.Document.Lecturers[i];
            if (FaultOf(context, lecturer.Unit, day: null) is { } rule)
                ReportUnit(context, rule, default(Place).Then("lecturers", i, "unit"), lecturer.Unit!, day: null, lecturer.Name);
        }
        for (int i = 0; i < context.Document.Rooms.Count; i++)
        {
            Room room = context.Document.Rooms[i];
            if (FaultOf(context, room.Unit, day: null) is { } rule)
                ReportUnit(context, rule, default(Place).Then("rooms", i, "unit"), room.Unit!, day: null, room.Name);
        }
    }

    public static void Check(CourseScope scope)
    {
        for (int i = 0; i < scope.Course.Organisers.Count; i++)
        {
            Code<Unit> unit = scope.Course.Organisers[i].Unit;
            if (FaultOf(scope.Context, unit, scope.FirstDay) is { } rule)
                ReportUnit(scope.Context, rule, scope.Place.Then("organisers", i, "unit"), unit, scope.FirstDay, scope.Course.Title);
        }
    }

    public static void Check(ClassScope scope)
    {
        GroupsAddUpToTheTotal(scope);
        RosterIsAsLongAsTheTotal(scope);
        ValueList<AudienceGroup> groups = scope.Class.Audience?.Groups ?? default;
        for (int i = 0; i < groups.Count; i++)
            Check(new Origin(scope, groups[i].Category, groups[i].Unit, Learner: null, i));
        ValueList<Learner> learners = scope.Class.Learners;
        for (int i = 0; i < learners.Count; i++)
            Check(new Origin(scope, learners[i].Category, learners[i].Unit, learners[i], i));
    }

    private static void Check(in Origin origin)
    {
        UnitFitsTheCategory(origin);
        if (FaultOf(origin.Context, origin.Unit, origin.Scope.FirstDay) is { } rule)
            ReportUnit(origin.Context, rule, origin.PlaceOf("unit"), origin.Unit!, origin.Scope.FirstDay, origin.Whose);
        // The category is written after the unit: findings come in the order of their places.
        CategoryIsKnown(origin);
    }

    // LDT2001
    private static void CategoryCodesAreUnique(ValidationContext context)
    {
        CodeIndex<ParticipantCategory> categories = context.Categories;
        for (int i = 0; i < categories.Items.Count; i++)
        {
            if (categories.FirstLike(i) is var first && first != i)
            {
                context.Report(
                    LDT2001,
                    default(Place).Then("categories", i),
                    [default(Place).Then("categories", first)],
                    categories.Items[i].Name,
                    categories.Items[first].Name);
            }
        }
    }

    // LDT2002
    private static void CategoryIsKnown(in Origin origin)
    {
        if (origin.Category is { } category && !origin.Context.Categories.Has(category))
            origin.Context.Report(LDT2002, origin.PlaceOf("category"), category, origin.Whose);
    }

    // LDT2003
    private static void GroupsAddUpToTheTotal(ClassScope scope)
    {
        if (scope.Class.Audience is not { Total: int total, Groups.IsEmpty: false } audience)
            return;
        long sum = 0;
        bool areAllCounted = true;
        foreach (AudienceGroup group in audience.Groups)
        {
            sum += group.Count ?? 0;
            areAllCounted &= group.Count is not null;
        }
        if (sum > total || (areAllCounted && sum < total))
            scope.Context.Report(
                LDT2003, scope.Place.Then("audience").Then("total"), total, sum, scope.Class.Code, scope.Course.Course.Title);
    }

    // LDT2004
    private static void UnitFitsTheCategory(in Origin origin)
    {
        if (origin is not { Category: { } categoryCode, Unit: { } unitCode, Scope.FirstDay: LocalDate day }
            || origin.Context.Categories.Find(categoryCode) is not { } category
            || origin.Context.UnitOn(unitCode, day) is not { } unit)
            return;
        bool fits = (category.Levels.IsEmpty || category.Levels.AsSpan().Contains(unit.Level))
            && (category.Sectors.IsEmpty || unit.Sector is UnitSector.Territory || category.Sectors.AsSpan().Contains(unit.Sector));
        if (!fits)
            origin.Context.Report(LDT2004, origin.PlaceOf("unit"), unit.Name, unit.Level, unit.Sector, category.Name, origin.Whose);
    }

    // LDT2006
    private static void RosterIsAsLongAsTheTotal(ClassScope scope)
    {
        ValueList<Learner> roster = scope.Class.Learners;
        if (!roster.IsEmpty && scope.Class.Audience?.Total is int total && roster.Count != total)
            scope.Context.Report(LDT2006, scope.Place.Then("learners"), roster.Count, total, scope.Class.Code, scope.Course.Course.Title);
    }

    // LDT2008 where there is no unit of the code at any time, LDT2009 where there is none on the day, else null.
    private static Rule? FaultOf(ValidationContext context, Code<Unit>? unit, LocalDate? day)
        => unit is null ? null
            : context.UnitNumberOf(unit) is UnitIndex.None ? LDT2008
            : day is LocalDate known && context.UnitOn(unit, known) is null ? LDT2009
            : null;

    private static void ReportUnit(ValidationContext context, Rule rule, in Place place, Code<Unit> unit, LocalDate? day, object whose)
    {
        object name = context.UnitNumberOf(unit) is var any and not UnitIndex.None ? context.Units.Units[any].Name : unit;
        context.Report(rule, place, name, whose, day);
    }

    /// <summary>Where those of a group come from, or a learner; its place is built only where there is a finding.</summary>
    private readonly record struct Origin(ClassScope Scope, Code<ParticipantCategory>? Category, Code<Unit>? Unit, Learner? Learner, int Index)
    {
        public ValidationContext Context => Scope.Context;

        public Place PlaceOf(string member)
            => Learner is null ? Scope.Place.Then("audience").Then("groups", Index, member) : Scope.Place.Then("learners", Index, member);

        public object Whose => Learner is null ? Scope.Course.Course.Title : Learner.Name;
    }
}
