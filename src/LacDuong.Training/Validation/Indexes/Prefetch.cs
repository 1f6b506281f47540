using System.Runtime.CompilerServices;

namespace LacDuong.Training.Validation;

/// <summary>
/// Reads a little of courses, and of each learner and session of a class, before the rules do, and does nothing else: so the processor fetches many at once. Without it the rules wait for
/// each when they come to it, and a document of 1,000 courses, which is larger than the processor's own memory, takes half as long again.
/// </summary>
internal static class Prefetch
{
    /// <summary>How many courses to read ahead: enough to be fetched together, and few enough to be there still when the rules come to them.</summary>
    public const int Courses = 16;

    /// <returns>Nothing of use: it keeps the reading from being taken for idle.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read(ReadOnlySpan<Course> courses)
    {
        int read = 0;
        foreach (Course course in courses)
            read += course.Classes.Count + course.Topics.Count + course.Title.Count + (course.Stated?.Days ?? 0) + (course.Assessment?.Sessions ?? 0);
        foreach (Course course in courses)
        {
            foreach (Organiser organiser in course.Organisers.AsSpan())
                read += (int)organiser.Role;
            foreach (TrainingClass item in course.Classes.AsSpan())
                read += item.Learners.Count + (item.Audience?.Groups.Count ?? 0) + (item.Timetable?.Sessions.Count ?? 0) + (item.FirstDay is null ? 0 : 1);
        }
        return read;
    }

    /// <returns>Nothing of use: it keeps the reading from being taken for idle.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read(ReadOnlySpan<Learner> roster, ReadOnlySpan<Session> sessions)
    {
        int read = 0;
        foreach (Learner learner in roster)
            read += learner.Name.Given.Length + learner.Absent.Count;
        foreach (Session session in sessions)
            read += session.Lecturers.Count + (session.Activity is Activity.Teaching ? 1 : 0) + (session.Time is { } time ? time.StartMinute : 0);
        return read;
    }
}
