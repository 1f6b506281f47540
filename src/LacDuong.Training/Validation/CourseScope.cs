namespace LacDuong.Training.Validation;

/// <summary>The course that the rules are at, its place, and its indexes.</summary>
internal sealed class CourseScope
{
    public CourseScope(ValidationContext context, Course course, int index)
    {
        Context = context;
        Course = course;
        Place = default(Place).Then("courses", index);
        Topics = context.Tables.Topics.Of(Course.Topics);
        Classes = context.Tables.Classes.Of(Course.Classes);
        Grades = Scale is null ? null : context.Tables.Grades.Of(Scale.Grades);
        foreach (TrainingClass item in Course.Classes)
        {
            if (item.FirstDay is LocalDate day && !(FirstDay <= day))
                FirstDay = day;
        }
    }

    public ValidationContext Context { get; }

    public Course Course { get; }

    public GradeScale? Scale => Course.Assessment?.Scale;

    /// <summary>The earliest known first day of the classes, or null.</summary>
    public LocalDate? FirstDay { get; }

    public CourseTopics Topics { get; }

    public CodeIndex<TrainingClass> Classes { get; }

    /// <summary>The grades of the scale, or null where there is no scale.</summary>
    public CodeIndex<Grade>? Grades { get; }

    public Place Place { get; }

    /// <summary>The bells of a half-day; none where there are none.</summary>
    public ValueList<TimeRange> BellsOf(DayPart part) => Course.Bells?.GetPeriods(part) ?? default;

    /// <summary>What a topic is called, for a message.</summary>
    public object NameOf(TopicReference topic) => Context.NameOf(topic);
}
