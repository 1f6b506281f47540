namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Which courses you ask a <see cref="TrainingStore"/> for: those that all members agree with; null asks nothing.</summary>
/// <example><code>
/// CoursePage page = await store.FindAsync(new CourseQuery { During = DateRange.Parse("2022-05"), Text = "dan van" });
/// </code></example>
public sealed record CourseQuery
{
    /// <summary>The most courses of a page.</summary>
    public const int MaximumLimit = 1000;

    /// <summary>A unit that organises the course, in any role, or whose people it is for: of the audience or of a roster.</summary>
    public Code<Unit>? Unit { get; init; }

    /// <summary>Days of which at least one is a day of the course: of the dates of a class, or of a session that takes place.</summary>
    public DateRange? During { get; init; }

    /// <summary>A topic of the course: stated, taught besides, or of an activity or a session.</summary>
    public TopicReference? Topic { get; init; }

    /// <summary>A lecturer of the course, of one of its sessions or of the staff of a class.</summary>
    public Code<Lecturer>? Lecturer { get; init; }

    /// <summary>A learner of one of the classes.</summary>
    public Code<Learner>? Learner { get; init; }

    /// <summary>
    /// The beginnings of words, with or without accents, that must all be in what the course is called: its code and title, its classes and
    /// venues, its topics, lecturers and organisers. Text without letters and digits asks nothing.
    /// </summary>
    /// <remarks>Names of learners aren't searched.</remarks>
    public string? Text { get; init; }

    /// <summary>How many courses you get at once, from 1 to <see cref="MaximumLimit"/>; 50 if you don't say.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>The code after which the page begins: <see cref="CoursePage.Next"/> of the page before. Null is the first page.</summary>
    public Code<Course>? After { get; init; }
}
