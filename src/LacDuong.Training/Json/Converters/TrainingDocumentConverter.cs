using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="TrainingDocument"/>.</summary>
public sealed class TrainingDocumentConverter : WireConverter<TrainingDocument>
{
    internal static readonly TrainingDocumentConverter Instance = new();

    private static readonly WireMember[] s_membersBeforeCourses =
    [
        WireMember.Required("format", WireGrammar.Edition, "the edition of the format"),
        WireMember.Optional("timeZone", WireGrammar.TimeZone, "a name in the tz database; Asia/Ho_Chi_Minh where absent"),
        WireMember.Optional("units", WireGrammar.ListOf(UnitConverter.Instance.Grammar), "the units"),
        WireMember.Optional("reorganisations", WireGrammar.ListOf(ReorganisationConverter.Instance.Grammar), "how units passed to others"),
        WireMember.Optional("categories", WireGrammar.ListOf(ParticipantCategoryConverter.Instance.Grammar), "the categories of participants"),
        WireMember.Optional("catalogues", WireGrammar.ListOf(TopicCatalogueConverter.Instance.Grammar), "the catalogues of topics"),
        WireMember.Optional("lecturers", WireGrammar.ListOf(LecturerConverter.Instance.Grammar), "the lecturers"),
        WireMember.Optional("rooms", WireGrammar.ListOf(RoomConverter.Instance.Grammar), "the rooms"),
        WireMember.Optional("nonTeachingDays", WireGrammar.ListOf(DateRangeConverter.Instance.Grammar), "holidays and other days without teaching, as the host gives them"),
    ];

    internal static readonly WireShape Shape = new(
        "training document",
        [.. s_membersBeforeCourses, WireMember.Optional("courses", WireGrammar.ListOf(CourseConverter.Instance.Grammar), "the courses"), WireMember.Annotations()]);

    // The first line of a file of JSON Lines: the courses follow it.
    private static readonly WireShape s_headerShape = new("training document without courses", [.. s_membersBeforeCourses, WireMember.Annotations()]);

    internal override WireGrammar Grammar => Shape.Grammar;

    /// <summary>Reads a document without courses, the first line of a file of JSON Lines.</summary>
    internal static TrainingDocument ReadHeader(ref WireReader reader) => Read(ref reader, s_headerShape);

    internal override TrainingDocument ReadWire(ref WireReader reader) => Read(ref reader, Shape);

    internal override void WriteWire(Utf8JsonWriter writer, TrainingDocument value)
    {
        writer.WriteStartObject();
        writer.WriteString(WireName.Format, FormatEdition.Name);
        writer.WriteOptional(WireName.TimeZone, value.OwnTimeZoneId);
        writer.WriteOptional(WireName.Units, value.Units, UnitConverter.Instance);
        writer.WriteOptional(WireName.Reorganisations, value.Reorganisations, ReorganisationConverter.Instance);
        writer.WriteOptional(WireName.Categories, value.Categories, ParticipantCategoryConverter.Instance);
        writer.WriteOptional(WireName.Catalogues, value.Catalogues, TopicCatalogueConverter.Instance);
        writer.WriteOptional(WireName.Lecturers, value.Lecturers, LecturerConverter.Instance);
        writer.WriteOptional(WireName.Rooms, value.Rooms, RoomConverter.Instance);
        writer.WriteOptional(WireName.NonTeachingDays, value.NonTeachingDays, DateRangeConverter.Instance);
        writer.WriteOptional(WireName.Courses, value.Courses, CourseConverter.Instance);
        writer.WriteOptional(WireName.Annotations, value.Annotations);
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
