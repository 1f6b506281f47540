using LacDuong.Training.Scheduling;

namespace LacDuong.Training.Validation;

/// <summary>All rules of the library by what they look at: what courses refer to, one course, or all courses together.</summary>
internal static class AllRules
{
    /// <summary>The rules on everything in a document but its courses.</summary>
    public static void CheckHeader(ValidationContext context)
    {
        UnitRules.Check(context);
        LanguageRules.Check(context);
        ParticipantRules.Check(context);
        TopicRules.Check(context);
        TimetableRules.Check(context);
    }

    /// <summary>The rules on a course that look at no other.</summary>
    public static void CheckCourse(ValidationContext context, Course course, int index)
    {
        CourseScope scope = new(context, course, index);
        CourseRules.Check(scope);
        LanguageRules.Check(scope);
        ParticipantRules.Check(scope);
        TopicRules.Check(scope);
        TimetableRules.Check(scope);
        ResultRules.Check(scope);
        for (int k = 0; k < course.Classes.Count; k++)
            CheckClass(new ClassScope(scope, k));
    }

    /// <summary>The rules on courses that are in memory, each and all together.</summary>
    public static void CheckCourses(ValidationContext context, ValueList<Course> courses)
    {
        if (courses.IsEmpty)
            return;
        if (courses is [{ Classes: [var alone] } course])
        {
            CheckCourse(context, course, 0);
            // A single timetable whose timed sessions do not overlap has no clash: no bookings are made for it.
            if (context.HasOverlap)
                CheckTogether(context, BookingIndex.Create(courses));
            else
                RoomRules.Check(context, alone);
            return;
        }
        BookingIndex bookings = BookingIndex.CreateEmpty(courses);
        for (int c = 0; c < courses.Count; c++)
        {
            if (c % Prefetch.Courses == 0)
                _ = Prefetch.Read(courses.AsSpan().Slice(c, Math.Min(Prefetch.Courses, courses.Count - c)));
            CheckCourse(context, courses[c], c);
            // At once, while what the rules have read is still near the processor.
            bookings.Add(courses[c]);
        }
        CheckTogether(context, bookings);
    }

    /// <summary>The rules on classes and courses together.</summary>
    public static void CheckTogether(ValidationContext context, BookingIndex courses)
    {
        CourseRules.Check(context, courses);
        RosterRules.Check(context, courses);
        ClashRules.Check(context, courses);
        RoomRules.Check(context, courses);
    }

    private static void CheckClass(ClassScope scope)
    {
        CourseRules.Check(scope);
        LanguageRules.Check(scope);
        ParticipantRules.Check(scope);
        RosterRules.Check(scope);
        TopicRules.Check(scope);
        TimetableRules.Check(scope);
        SequenceRules.Check(scope);
        ResultRules.Check(scope);
    }
}
