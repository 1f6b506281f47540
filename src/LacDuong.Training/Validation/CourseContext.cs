namespace LacDuong.Training.Validation;

/// <summary>What a <see cref="RuleCheck"/> sees of a course: the course, its place, and all that it refers to.</summary>
/// <inheritdoc cref="DocumentContext" path="/remarks"/>
public class CourseContext : DocumentContext
{
    internal CourseContext(ValidationRun run, Course course, int index)
        : base(run)
    {
        Course = course;
        CoursePath = Paths.Root.Courses[index];
        run.Tables.Enter(course);
    }

    private protected CourseContext(CourseContext course)
        : base(course.Run)
    {
        Course = course.Course;
        CoursePath = course.CoursePath;
    }

    /// <summary>The course.</summary>
    public Course Course { get; }

    /// <summary>Where the course is.</summary>
    public DocumentPath<Course> CoursePath { get; }

    /// <summary>The place at which the course first lists a topic among its topics, from 0, or -1 if it doesn't.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public int IndexOf(TopicReference topic) => PlaceOf(Guard.Against.Null(topic)) is var at && at < Course.Topics.Count ? at : -1;

    /// <summary>The place of a topic among the topics of the course and, after them, the extra ones, from 0, or -1.</summary>
    internal int PlaceOf(TopicReference topic) => Run.Tables.Topics.IndexOf(topic);

    /// <summary>The place of the first class of a code in the course, from 0, or -1 if it has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public int IndexOf(Code<TrainingClass> code) => Run.Tables.Classes.IndexOf(Guard.Against.Null(code));

    /// <summary>The place of the first grade of a code in the scale of the course, from 0, or -1 if it has none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public int IndexOf(Code<Grade> code) => Run.Tables.Grades.IndexOf(Guard.Against.Null(code));
}
