namespace LacDuong.Training.Scheduling;

/// <summary>Finds sessions that hold a class, a lecturer, a room or learners at once.</summary>
/// <example><code>
/// foreach (TimetableClash clash in TimetableClashes.Find(document.Courses))
///     Console.WriteLine($"{clash.Kind}: {clash.Earlier} and {clash.Later}, {clash.Date} from {clash.Start} to {clash.End}");
/// </code></example>
public static class TimetableClashes
{
    /// <summary>All clashes among the sessions of courses, as <see cref="BookingIndex"/> describes them; a <see cref="SessionPlace"/> counts these courses.</summary>
    /// <exception cref="ArgumentNullException">The sequence or a course is null.</exception>
    public static IReadOnlyList<TimetableClash> Find(IEnumerable<Course> courses)
    {
        Course[] all = [.. Guard.Against.Null(courses)];
        foreach (Course course in all)
            Guard.Against.Null(course, nameof(courses));
        BookingIndex index = BookingIndex.Over(all);
        IReadOnlyList<TimetableClash> clashes = index.FindClashes();
        index.Release();
        return clashes;
    }
}
