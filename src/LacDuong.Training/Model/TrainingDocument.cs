namespace LacDuong.Training;

/// <summary>
/// A training document: units, categories, catalogues and courses that hosts exchange and store as one. It is what every path of a finding points into.
/// </summary>
/// <remarks>Documents are equal when all members are, lists in order. Every local date and time in a document is in its <see cref="TimeZone"/>.</remarks>
/// <example><code>
/// TrainingDocument document = new() { Courses = [course] };
/// TrainingDocument renamed = document.WithCourse(course.Code, c => c with { Title = new("Bồi dưỡng nghiệp vụ công tác dân vận") });
/// </code></example>
public sealed partial record TrainingDocument
{
    private const string DefaultTimeZoneId = "Asia/Ho_Chi_Minh";

    // Null stands for the default, so that a document without a time zone of its own needs no time zone data.
    private readonly DateTimeZone? _ownTimeZone;

    /// <summary>Makes a document without any content.</summary>
    public TrainingDocument()
    {
    }

    internal TrainingDocument(DateTimeZone? ownTimeZone) => _ownTimeZone = ownTimeZone;

    /// <summary>The time zone of every local date and time in the document, one of the tz database; Asia/Ho_Chi_Minh unless set.</summary>
    /// <exception cref="ArgumentException">The value is null, or its name is not in the tz database.</exception>
    public DateTimeZone TimeZone
    {
        get => _ownTimeZone ?? DateTimeZoneProviders.Tzdb[DefaultTimeZoneId];
        init => _ownTimeZone = FindTimeZone(Guard.Against.Null(value, nameof(TimeZone)).Id) is var (isKnown, zone) && isKnown
            ? zone
            : throw new ArgumentException($"'{value.Id}' is no name in the tz database.", nameof(TimeZone));
    }

    /// <summary>The units.</summary>
    public ValueList<Unit> Units { get; init; }

    /// <summary>How units passed to others.</summary>
    public ValueList<Reorganisation> Reorganisations { get; init; }

    /// <summary>The categories of participants.</summary>
    public ValueList<ParticipantCategory> Categories { get; init; }

    /// <summary>The catalogues of topics.</summary>
    public ValueList<TopicCatalogue> Catalogues { get; init; }

    /// <summary>The lecturers.</summary>
    public ValueList<Lecturer> Lecturers { get; init; }

    /// <summary>The rooms.</summary>
    public ValueList<Room> Rooms { get; init; }

    /// <summary>Holidays and other days without teaching, as the host gives them; they are never computed.</summary>
    public ValueList<DateRange> NonTeachingDays { get; init; }

    /// <summary>The courses.</summary>
    public ValueList<Course> Courses { get; init; }

    /// <summary>A host's own data on the document.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Annotations Annotations { get; init => field = Require.NotNull(value); } = Annotations.Empty;

    /// <summary>The name of the time zone where it is not the default, or null.</summary>
    internal string? OwnTimeZoneId => _ownTimeZone?.Id;

    /// <summary>This document with one course in a revised form: the first of that code.</summary>
    /// <exception cref="KeyNotFoundException">No course has the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised course is null.</exception>
    public TrainingDocument WithCourse(Code<Course> code, Func<Course, Course> revise)
        => this with { Courses = Courses.With(code, revise) };

    /// <summary>This document with one catalogue in a revised form: the first of that code.</summary>
    /// <exception cref="KeyNotFoundException">No catalogue has the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised catalogue is null.</exception>
    public TrainingDocument WithCatalogue(Code<TopicCatalogue> code, Func<TopicCatalogue, TopicCatalogue> revise)
        => this with { Catalogues = Catalogues.With(code, revise) };

    /// <summary>Looks a name up in the tz database, the default without loading it; the zone of the default is null.</summary>
    internal static (bool IsKnown, DateTimeZone? Zone) FindTimeZone(string id)
    {
        if (string.Equals(id, DefaultTimeZoneId, StringComparison.Ordinal))
            return (true, null);
        // The provider itself also knows «UTC+07» and the like, which are not in the database.
        return NodaTime.TimeZones.TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(id)
            ? (true, DateTimeZoneProviders.Tzdb[id])
            : (false, null);
    }
}
