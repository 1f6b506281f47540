using LacDuong.Training.Scheduling;
using static LacDuong.Training.Validation.RuleCatalogue;

namespace LacDuong.Training.Validation;

/// <summary>The rules on courses, their classes, and what is stated of them: LDT5001–5008.</summary>
internal static class CourseRules
{
    public static void Check(ValidationContext context, BookingIndex courses) => CourseCodesAreUnique(context, courses.Table, courses.CourseCount);

    public static void Check(CourseScope scope)
    {
        OneOrganiserLeads(scope);
        StatedDaysAreThoseOfAClass(scope);
        StatedTopicsAreThoseListed(scope);
        StatedLearnersAreThoseOfTheClasses(scope);
        CourseHasAClass(scope);
    }

    public static void Check(ClassScope scope)
    {
        ClassCodeIsUnique(scope);
        DatesAreInOrder(scope);
    }

    // LDT5001
    private static void CourseCodesAreUnique(ValidationContext context, SessionTable facts, int count)
    {
        using HashChains codes = new();
        codes.Reset(count);
        for (int c = 0; c < count; c++)
        {
            Code<Course> code = facts.CodeOfCourse(c);
            int first = codes.First(code.GetHashCode());
            while (first >= 0 && facts.CodeOfCourse(first) != code)
                first = codes.Next(first);
            if (first < 0)
                codes.Link(c, code.GetHashCode());
            else
                context.Report(LDT5001, PlaceOf(c), [PlaceOf(first)], facts.TitleOfCourse(c), facts.TitleOfCourse(first));
        }

        static Place PlaceOf(int course) => default(Place).Then("courses", course);
    }

    // LDT5002
    private static void ClassCodeIsUnique(ClassScope scope)
    {
        if (scope.Course.Classes.FirstLike(scope.Index) is var first && first != scope.Index)
            scope.Context.Report(
                LDT5002, scope.Place, [scope.Course.Place.Then("classes", first)], scope.Class.Code, scope.Course.Course.Title);
    }

    // LDT5003
    private static void OneOrganiserLeads(CourseScope scope)
    {
        foreach (Organiser organiser in scope.Course.Organisers)
        {
            if (organiser.Role is OrganiserRole.Lead)
                return;
        }
        if (!scope.Course.Organisers.IsEmpty)
            scope.Context.Report(LDT5003, scope.Place.Then("organisers"), scope.Course.Title);
    }

    // LDT5004
    private static void StatedDaysAreThoseOfAClass(CourseScope scope)
    {
        if (scope.Course.Stated?.Days is not int stated)
            return;
        long? days = null;
        foreach (TrainingClass item in scope.Course.Classes)
        {
            if (TeachingDays.Count(item.Dates) is not long known)
                continue;
            if (known == stated)
                return;
            days ??= known;
        }
        if (days is not null)
            scope.Context.Report(LDT5004, scope.Place.Then("stated").Then("days"), stated, days, scope.Course.Title);
    }

    // LDT5005
    private static void StatedTopicsAreThoseListed(CourseScope scope)
    {
        int listed = scope.Course.Topics.Count;
        if (listed > 0 && scope.Course.Stated?.Topics is int stated && stated != listed)
            scope.Context.Report(LDT5005, scope.Place.Then("stated").Then("topics"), stated, listed, scope.Course.Title);
    }

    // LDT5006
    private static void StatedLearnersAreThoseOfTheClasses(CourseScope scope)
    {
        if (scope.Course.Stated?.Learners is not int stated || scope.Course.Classes.IsEmpty)
            return;
        long sum = 0;
        foreach (TrainingClass item in scope.Course.Classes)
        {
            if (item.LearnerCount is not int learners)
                return;
            sum += learners;
        }
        if (sum != stated)
            scope.Context.Report(LDT5006, scope.Place.Then("stated").Then("learners"), stated, sum, scope.Course.Title);
    }

    // LDT5007
    private static void CourseHasAClass(CourseScope scope)
    {
        if (scope.Course.Classes.IsEmpty)
            scope.Context.Report(LDT5007, scope.Place, scope.Course.Title);
    }

    // LDT5008
    private static void DatesAreInOrder(ClassScope scope)
    {
        ReadOnlySpan<DateRange> dates = scope.Class.Dates.AsSpan();
        for (int i = 0; i < dates.Length; i++)
        {
            int overlapped = FirstOverlapped(dates[..i], dates[i]);
            bool isOutOfOrder = overlapped >= 0
                || (i > 0 && (dates[i].Start is null || dates[i].Start < dates[i - 1].Start))
                || (i < dates.Length - 1 && dates[i].End is null);
            if (!isOutOfOrder)
                continue;
            Place[] related = overlapped >= 0 ? [scope.Place.Then("dates", overlapped)] : [];
            scope.Context.Report(LDT5008, scope.Place.Then("dates", i), related, dates[i], scope.Class.Code, scope.Course.Course.Title);
        }
    }

    private static int FirstOverlapped(ReadOnlySpan<DateRange> earlier, DateRange range)
    {
        for (int i = 0; i < earlier.Length; i++)
        {
            if (earlier[i].Overlaps(range))
                return i;
        }
        return -1;
    }
}
