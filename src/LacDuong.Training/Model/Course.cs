namespace LacDuong.Training;

/// <summary>A course (lớp bồi dưỡng, khoá học): what is taught, by whom, to what end, in which classes.</summary>
/// <remarks>
/// Courses are equal if all members are, lists in order. You can hold an inconsistent draft: only validation reports what is inconsistent.
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
    public required partial Code<Course> Code { get; init; }

    /// <summary>The title.</summary>
    public required partial LocalisedText Title { get; init; }

    /// <summary>The units that organise it.</summary>
    public partial ValueList<Organiser> Organisers { get; init; }

    /// <summary>The topics, in teaching order.</summary>
    public partial ValueList<TopicReference> Topics { get; init; }

    /// <summary>The topics taught besides (bổ trợ, báo cáo thực tế địa phương), which the stated number of topics excludes.</summary>
    public partial ValueList<TopicReference> ExtraTopics { get; init; }

    /// <summary>The activities besides the topics that still lack a day: a field study, a test.</summary>
    public partial ValueList<TrainingActivity> Activities { get; init; }

    /// <summary>The codes of the lecturers who teach it, if the sessions leave them out.</summary>
    public partial ValueList<Code<Lecturer>> Lecturers { get; init; }

    /// <summary>The goals of the course.</summary>
    public partial ValueList<LocalisedText> Objectives { get; init; }

    /// <summary>The decisions and resolutions that it's based on.</summary>
    public partial ValueList<Citation> References { get; init; }

    /// <summary>The assessment, or null.</summary>
    public partial CourseAssessment? Assessment { get; init; }

    /// <summary>The times of the periods, or null if they're unknown.</summary>
    public partial BellSchedule? Bells { get; init; }

    /// <summary>The figures that its source states, or null.</summary>
    public partial StatedFigures? Stated { get; init; }

    /// <summary>The classes.</summary>
    public partial ValueList<TrainingClass> Classes { get; init; }

    /// <summary>The results of all classes together, if a source gives them so, or null.</summary>
    public partial ClassResults? Results { get; init; }

    /// <summary>The sources of this information.</summary>
    public partial ValueList<Citation> Sources { get; init; }

    /// <summary>A host's own data on the course.</summary>
    public partial Annotations Annotations { get; init; }

    /// <summary>The number of learners of all classes together, or null if it's unknown for a class.</summary>
    public long? LearnerCount => Classes.Aggregate((long?)0, (sum, item) => sum + item.LearnerCount);
}
