namespace LacDuong.Training;

/// <summary>A course (lớp bồi dưỡng, khoá học): what is taught, by whom, to what end, in which classes.</summary>
/// <remarks>Courses are equal when all members are, lists in order. What does not fit together is validation's subject, so that a draft can be held.</remarks>
/// <example><code>
/// Course course = new()
/// {
///     Code = new("ld-dan-van-2022"),
///     Title = new("Bồi dưỡng nghiệp vụ công tác dân vận năm 2022"),
///     Organisers = [new Organiser { Unit = new("ttct-lac-duong"), Role = OrganiserRole.Lead }],
///     Topics = [TopicReference.Parse("dan-van-2022/dv-01")],
///     Classes = [new TrainingClass { Code = new("lop-1") }],
/// };
/// Course moved = course.WithClass(new("lop-1"), c => c with { Dates = [DateRange.Parse("2022-05-25/2022-05-27")] });
/// </code></example>
public sealed partial record Course : ICoded<Course>
{
    /// <summary>The code, by which others refer to the course.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<Course> Code { get; init => field = Require.NotNull(value); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalisedText Title { get; init => field = Require.NotNull(value); }

    /// <summary>The units that organise it.</summary>
    public ValueList<Organiser> Organisers { get; init; }

    /// <summary>The topics, in teaching order.</summary>
    public ValueList<TopicReference> Topics { get; init; }

    /// <summary>The codes of the lecturers who teach it, where the sessions do not say.</summary>
    public ValueList<Code<Lecturer>> Lecturers { get; init; }

    /// <summary>What it is to achieve.</summary>
    public ValueList<LocalisedText> Objectives { get; init; }

    /// <summary>The decisions and resolutions that it rests on.</summary>
    public ValueList<Citation> References { get; init; }

    /// <summary>How it is assessed, or null.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>The times of the periods, or null where they are not known.</summary>
    public BellSchedule? Bells { get; init; }

    /// <summary>What its source states in figures, or null.</summary>
    public StatedFigures? Stated { get; init; }

    /// <summary>The classes.</summary>
    public ValueList<TrainingClass> Classes { get; init; }

    /// <summary>Where all this is known from.</summary>
    public ValueList<Citation> Sources { get; init; }

    /// <summary>A host's own data on the course.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Annotations Annotations { get; init => field = Require.NotNull(value); } = Annotations.Empty;

    /// <summary>This course with one class in a revised form: the first of that code.</summary>
    /// <exception cref="KeyNotFoundException">No class has the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised class is null.</exception>
    public Course WithClass(Code<TrainingClass> code, Func<TrainingClass, TrainingClass> revise)
        => this with { Classes = Classes.With(code, revise) };
}
