namespace LacDuong.Training;

/// <summary>
/// A training document: units, categories, catalogues and courses that hosts exchange and store as one. Every path of a finding points into
/// it.
/// </summary>
/// <remarks>
/// Documents are equal if all members are, lists in order. Every local date and time in a document is in its <see cref="TimeZone"/>. Codes
/// of units are reused: to revise a later unit of a code than the first, set <see cref="Units"/> itself.
/// </remarks>
/// <example><code>
/// TrainingDocument document = new() { Courses = [course] };
/// TrainingDocument renamed = document.WithCourse(course.Code, c => c with { Title = new("Bồi dưỡng nghiệp vụ công tác dân vận") });
/// </code></example>
[WireObject("training document", Converter = typeof(Json.WireDocument))]
public sealed partial record TrainingDocument
{
    internal const string DefaultTimeZoneId = "Asia/Ho_Chi_Minh";

    // Null means the default, so a document that uses the default loads no time zone data.
    private DateTimeZone? _timeZone;

    /// <summary>The edition of the format.</summary>
    [Wire(Grammar = "WireEdition.Instance")]
    internal static string Format => "lacduong-training/1";

    /// <summary>
    /// The time zone of every local date and time in the document, a name in the tz database; Asia/Ho_Chi_Minh unless set.
    /// </summary>
    /// <exception cref="ArgumentException">The value is null, or its name is outside the tz database.</exception>
    [Wire]
    public DateTimeZone TimeZone
    {
        get => _timeZone ?? DateTimeZoneProviders.Tzdb[DefaultTimeZoneId];
        init => SetTimeZone(FindTimeZone(Guard.Against.Null(value, nameof(TimeZone)).Id)
            ?? throw new ArgumentException($"'{value.Id}' isn't a name in the tz database.", nameof(TimeZone)));
    }

    /// <summary>The units.</summary>
    public partial ValueList<Unit> Units { get; init; }

    /// <summary>The passages of units to others.</summary>
    public partial ValueList<Reorganisation> Reorganisations { get; init; }

    /// <summary>The categories of participants.</summary>
    public partial ValueList<ParticipantCategory> Categories { get; init; }

    /// <summary>The catalogues of topics.</summary>
    public partial ValueList<TopicCatalogue> Catalogues { get; init; }

    /// <summary>The lecturers.</summary>
    public partial ValueList<Lecturer> Lecturers { get; init; }

    /// <summary>The rooms.</summary>
    public partial ValueList<Room> Rooms { get; init; }

    /// <summary>Holidays and other non-teaching days, as the host gives them; the library never computes them.</summary>
    public partial ValueList<DateRange> NonTeachingDays { get; init; }

    /// <summary>The courses.</summary>
    public partial ValueList<Course> Courses { get; init; }

    /// <summary>A host's own data on the document.</summary>
    public partial Annotations Annotations { get; init; }

    /// <summary>The name of the time zone if it differs from the default, or null.</summary>
    internal string? OwnTimeZoneId => _timeZone?.Id;

    /// <summary>Finds the time zone of a name in the tz database, or returns null.</summary>
    internal static DateTimeZone? FindTimeZone(string id)
        // The provider itself also knows «UTC+07» and the like, which are outside the database.
        => NodaTime.TimeZones.TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(id) ? DateTimeZoneProviders.Tzdb[id] : null;

    private void SetTimeZone(DateTimeZone zone) => _timeZone = zone.Id == DefaultTimeZoneId ? null : zone;
}
