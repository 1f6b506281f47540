namespace LacDuong.Training.Validation;

/// <summary>What a <see cref="RuleCheck"/> sees of a course: the course, its place, and everything that it refers to.</summary>
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

    /// <summary>The path of the course.</summary>
    public DocumentPath<Course> CoursePath { get; }

    /// <summary>Finds the first index of a topic among the topics of the course, from 0, or -1 if the course lacks it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
    public int IndexOf(TopicReference topic) => PlaceOf(Guard.Against.Null(topic)) is var at && at < Course.Topics.Count ? at : -1;

    /// <summary>Finds the index of a topic among the topics of the course, followed by the extra ones, from 0, or -1.</summary>
    internal int PlaceOf(TopicReference topic) => Run.Tables.Topics.IndexOf(topic);

    /// <summary>Finds the index of the first class with a code in the course, from 0, or -1 if the code is unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public int IndexOf(Code<TrainingClass> code) => Run.Tables.Classes.IndexOf(Guard.Against.Null(code));

    /// <summary>Finds the index of the first grade with a code in the scale of the course, from 0, or -1 if the code is unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public int IndexOf(Code<Grade> code) => Run.Tables.Grades.IndexOf(Guard.Against.Null(code));
}
