using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="TrainingDocument"/>.</summary>
public sealed class TrainingDocumentConverter : WireConverter<TrainingDocument>
{
    internal static readonly TrainingDocumentConverter Instance = new();

    private static readonly WireMember s_format = WireMember.Required("format", WireGrammar.Edition, "the edition of the format");
    private static readonly WireMember s_timeZone = WireMember.Optional(
        "timeZone", WireGrammar.TimeZone, "a name in the tz database; Asia/Ho_Chi_Minh where absent");
    private static readonly WireMember s_units = WireMember.Optional(
        "units", WireGrammar.ListOf(UnitConverter.Instance.Grammar), "the units");
    private static readonly WireMember s_reorganisations = WireMember.Optional(
        "reorganisations", WireGrammar.ListOf(ReorganisationConverter.Instance.Grammar), "how units passed to others");
    private static readonly WireMember s_categories = WireMember.Optional(
        "categories", WireGrammar.ListOf(ParticipantCategoryConverter.Instance.Grammar), "the categories of participants");
    private static readonly WireMember s_catalogues = WireMember.Optional(
        "catalogues", WireGrammar.ListOf(TopicCatalogueConverter.Instance.Grammar), "the catalogues of topics");
    private static readonly WireMember s_lecturers = WireMember.Optional(
        "lecturers", WireGrammar.ListOf(LecturerConverter.Instance.Grammar), "the lecturers");
    private static readonly WireMember s_rooms = WireMember.Optional(
        "rooms", WireGrammar.ListOf(RoomConverter.Instance.Grammar), "the rooms");
    private static readonly WireMember s_nonTeachingDays = WireMember.Optional(
        "nonTeachingDays",
        WireGrammar.ListOf(DateRangeConverter.Instance.Grammar),
        "holidays and other days without teaching, as the host gives them");
    private static readonly WireMember s_courses = WireMember.Optional(
        "courses", WireGrammar.ListOf(CourseConverter.Instance.Grammar), "the courses");
    private static readonly WireMember s_annotations = WireMember.Annotations();

    private static readonly WireMember[] s_membersBeforeCourses =
    [
        s_format,
        s_timeZone,
        s_units,
        s_reorganisations,
        s_categories,
        s_catalogues,
        s_lecturers,
        s_rooms,
        s_nonTeachingDays,
    ];

    internal static readonly WireShape Shape = new(
        "training document",
        [.. s_membersBeforeCourses, s_courses, s_annotations]);

    // The first line of a file of JSON Lines: the courses follow it.
    private static readonly WireShape s_headerShape = new("training document without courses", [.. s_membersBeforeCourses, s_annotations]);

    internal override WireGrammar Grammar => Shape.Grammar;

    /// <summary>Reads a document without courses, the first line of a file of JSON Lines.</summary>
    internal static TrainingDocument ReadHeader(ref WireReader reader) => Read(ref reader, s_headerShape);

    internal override TrainingDocument ReadWire(ref WireReader reader) => Read(ref reader, Shape);

    internal override void WriteWire(Utf8JsonWriter writer, TrainingDocument value)
    {
        writer.WriteStartObject();
        writer.WriteMember(s_format, FormatEdition.Name);
        writer.WriteOptional(s_timeZone, value.OwnTimeZoneId);
        writer.WriteOptional(s_units, value.Units, UnitConverter.Instance);
        writer.WriteOptional(s_reorganisations, value.Reorganisations, ReorganisationConverter.Instance);
        writer.WriteOptional(s_categories, value.Categories, ParticipantCategoryConverter.Instance);
        writer.WriteOptional(s_catalogues, value.Catalogues, TopicCatalogueConverter.Instance);
        writer.WriteOptional(s_lecturers, value.Lecturers, LecturerConverter.Instance);
        writer.WriteOptional(s_rooms, value.Rooms, RoomConverter.Instance);
        writer.WriteOptional(s_nonTeachingDays, value.NonTeachingDays, DateRangeConverter.Instance);
        writer.WriteOptional(s_courses, value.Courses, CourseConverter.Instance);
        writer.WriteOptional(s_annotations, value.Annotations);
        writer.WriteEndObject();
    }

    private static TrainingDocument Read(ref WireReader reader, WireShape shape)
    {
        WireReader start = reader;
        try
        {
            return ReadMembers(ref reader, shape);
        }
        catch (Exception error) when (error is WireFault or JsonException)
        {
            FormatEdition.RefuseLater(start);
            throw;
        }
    }

    private static TrainingDocument ReadMembers(ref WireReader reader, WireShape shape)
    {
        DateTimeZone? timeZone = null;
        ValueList<Unit> units = default;
        ValueList<Reorganisation> reorganisations = default;
        ValueList<ParticipantCategory> categories = default;
        ValueList<TopicCatalogue> catalogues = default;
        ValueList<Lecturer> lecturers = default;
        ValueList<Room> rooms = default;
        ValueList<DateRange> nonTeachingDays = default;
        ValueList<Course> courses = default;
        Annotations annotations = Annotations.Empty;
        WireObject members = reader.BeginObject(shape);
        while (reader.NextMember(ref members))
        {
            switch (members.Name)
            {
                case "format": FormatEdition.Read(ref reader); break;
                case "timeZone": timeZone = ReadTimeZone(ref reader); break;
                case "units": units = reader.ReadList(UnitConverter.Instance); break;
                case "reorganisations": reorganisations = reader.ReadList(ReorganisationConverter.Instance); break;
                case "categories": categories = reader.ReadList(ParticipantCategoryConverter.Instance); break;
                case "catalogues": catalogues = reader.ReadList(TopicCatalogueConverter.Instance); break;
                case "lecturers": lecturers = reader.ReadList(LecturerConverter.Instance); break;
                case "rooms": rooms = reader.ReadList(RoomConverter.Instance); break;
                case "nonTeachingDays": nonTeachingDays = reader.ReadList(DateRangeConverter.Instance); break;
                case "courses": courses = reader.ReadList(CourseConverter.Instance); break;
                case "annotations": annotations = AnnotationsConverter.Instance.ReadWire(ref reader); break;
            }
        }
        return new TrainingDocument(timeZone)
        {
            Units = units,
            Reorganisations = reorganisations,
            Categories = categories,
            Catalogues = catalogues,
            Lecturers = lecturers,
            Rooms = rooms,
            NonTeachingDays = nonTeachingDays,
            Courses = courses,
            Annotations = annotations,
        };
    }

    // Null for the default, as the document keeps it.
    private static DateTimeZone? ReadTimeZone(ref WireReader reader)
    {
        (bool isKnown, DateTimeZone? zone) = TrainingDocument.FindTimeZone(reader.ReadString(WireGrammar.TimeZone));
        return isKnown ? zone : throw reader.WrongValue(WireGrammar.TimeZone, ValueFault.UnknownName);
    }
}
