namespace LacDuong.Training;

/// <summary>A course (lớp bồi dưỡng, khoá học): what is taught, by whom, to what end, in which classes.</summary>
/// <remarks>
/// Courses are equal when all members are, lists in order. What does not fit together is validation's subject, so that a draft can be held.
/// </remarks>
/// <example><code>
/// Course course = new()
/// {
///     Code = new("ld-dan-van-2022"),
///     Title = new("Bồi dưỡng nghiệp vụ công tác dân vận năm 2022"),
///     Organisers = [new Organiser(new("ttct-lac-duong"), OrganiserRole.Lead)],
///     Topics = [TopicReference.Parse("dan-van-2022/dv-01")],
///     Classes = [new TrainingClass { Code = new("lop-1") }],
/// };
/// Course moved = course.WithClass(new("lop-1"), c => c with { Dates = [DateRange.Parse("2022-05-25/2022-05-27")] });
/// </code></example>
[WireObject("course")]
public sealed partial record Course : ICoded<Course>
{
    /// <summary>The code, by which others refer to the course.</summary>
    [Wire]
    public required partial Code<Course> Code { get; init; }

    /// <summary>The title.</summary>
    [Wire]
    public required partial LocalisedText Title { get; init; }

    /// <summary>The units that organise it.</summary>
    [Wire]
    public partial ValueList<Organiser> Organisers { get; init; }

    /// <summary>The topics, in teaching order.</summary>
    [Wire]
    public partial ValueList<TopicReference> Topics { get; init; }

    /// <summary>
    /// What is taught besides (bổ trợ, báo cáo thực tế địa phương), which doesn't count among the topics that a source states.
    /// </summary>
    [Wire]
    public partial ValueList<TopicReference> ExtraTopics { get; init; }

    /// <summary>What belongs to it besides the topics and has no day yet: a field study, a test.</summary>
    [Wire]
    public partial ValueList<TrainingActivity> Activities { get; init; }

    /// <summary>The codes of the lecturers who teach it, if the sessions don't say.</summary>
    [Wire]
    public partial ValueList<Code<Lecturer>> Lecturers { get; init; }

    /// <summary>What it is to achieve.</summary>
    [Wire]
    public partial ValueList<LocalisedText> Objectives { get; init; }

    /// <summary>The decisions and resolutions that it rests on.</summary>
    [Wire]
    public partial ValueList<Citation> References { get; init; }

    /// <summary>How it is assessed, or null.</summary>
    [Wire]
    public partial CourseAssessment? Assessment { get; init; }

    /// <summary>The times of the periods, or null if they aren't known.</summary>
    [Wire]
    public partial BellSchedule? Bells { get; init; }

    /// <summary>What its source states in figures, or null.</summary>
    [Wire]
    public partial StatedFigures? Stated { get; init; }

    /// <summary>The classes.</summary>
    [Wire]
    public partial ValueList<TrainingClass> Classes { get; init; }

    /// <summary>What all classes came to together, if a source gives it so, or null.</summary>
    [Wire]
    public partial ClassResults? Results { get; init; }

    /// <summary>Where all this is known from.</summary>
    [Wire]
    public partial ValueList<Citation> Sources { get; init; }

    /// <summary>A host's own data on the course.</summary>
    [Wire]
    public partial Annotations Annotations { get; init; }

    /// <summary>The number of learners of all classes together, or null if that of one isn't known.</summary>
    public long? LearnerCount => Classes.Aggregate((long?)0, (sum, item) => sum + item.LearnerCount);

    /// <summary>This course with one class in a revised form: the first of that code.</summary>
    /// <exception cref="KeyNotFoundException">No class has the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised class is null.</exception>
    public Course WithClass(Code<TrainingClass> code, Func<TrainingClass, TrainingClass> revise)
        => this with { Classes = Classes.With(code, revise) };
}
