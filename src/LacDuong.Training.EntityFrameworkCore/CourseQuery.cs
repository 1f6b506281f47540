namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Says which courses you ask a <see cref="TrainingStore"/> for. A course must match all members; null matches every
/// course.</summary>
/// <example><code>
/// CoursePage page = await store.FindAsync(new CourseQuery { During = DateRange.Parse("2022-05"), Text = "dan van" });
/// </code></example>
public sealed record CourseQuery
{
    /// <summary>The largest number of courses on a page.</summary>
    public const int MaximumLimit = 1000;

    /// <summary>The largest number of words of <see cref="Text"/> that a search uses. It ignores the words that follow.</summary>
    public const int MaximumWords = 20;

    /// <summary>A unit that organises the course, in any role, or that the audience or a roster names.</summary>
    public Code<Unit>? Unit { get; init; }

    /// <summary>The days to search, both inclusive. A course matches if it has dates of a class or a session on at least one of them.
    /// Cancelled sessions are ignored.</summary>
    public DateRange? During { get; init; }

    /// <summary>A topic that the course states, teaches in addition, or has in an activity or a session.</summary>
    public TopicReference? Topic { get; init; }

    /// <summary>A lecturer of the course, of one of its sessions or of the staff of a class.</summary>
    public Code<Lecturer>? Lecturer { get; init; }

    /// <summary>A learner on the roster of a class.</summary>
    public Code<Learner>? Learner { get; init; }

    /// <summary>
    /// The beginnings of words, with or without accents. All must occur in the course's code or title, or in the names of its classes,
    /// venues, topics, lecturers and organisers. Text that lacks letters and digits matches every course.
    /// </summary>
    /// <remarks>The search leaves out the names of learners.</remarks>
    public string? Text { get; init; }

    /// <summary>The number of courses on a page, from 1 to <see cref="MaximumLimit"/>; 50 unless you set it.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>The code after which the page begins: <see cref="CoursePage.Next"/> of the page before, or null for the first
    /// page.</summary>
    public Code<Course>? After { get; init; }
}
