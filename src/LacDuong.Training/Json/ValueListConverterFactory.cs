using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LacDuong.Training.Json;

/// <summary>
/// Finds the converter of each list of this library's types: a table, since making generic types at run time is not for native AOT. A host's list of its own
/// types is a list of its own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueListConverterFactory : JsonConverterFactory
{
    private static readonly JsonConverter[] s_converters =
    [
        Of(ActivityConverter.Instance),
        Of(AnnotationsConverter.Instance),
        Of(AssessmentConverter.Instance),
        Of(AssessmentKindConverter.Instance),
        Of(AudienceConverter.Instance),
        Of(AudienceGroupConverter.Instance),
        Of(BellScheduleConverter.Instance),
        Of(CitationConverter.Instance),
        Of(ClassResultsConverter.Instance),
        Of(CodeConverter<Course>.Instance),
        Of(CodeConverter<Grade>.Instance),
        Of(CodeConverter<Learner>.Instance),
        Of(CodeConverter<Lecturer>.Instance),
        Of(CodeConverter<ParticipantCategory>.Instance),
        Of(CodeConverter<Room>.Instance),
        Of(CodeConverter<Session>.Instance),
        Of(CodeConverter<Topic>.Instance),
        Of(CodeConverter<TopicCatalogue>.Instance),
        Of(CodeConverter<TrainingClass>.Instance),
        Of(CodeConverter<Unit>.Instance),
        Of(CourseConverter.Instance),
        Of(DateRangeConverter.Instance),
        Of(DayPartConverter.Instance),
        Of(GradeConverter.Instance),
        Of(GradeCountConverter.Instance),
        Of(GradeScaleConverter.Instance),
        Of(LanguageTagConverter.Instance),
        Of(LearnerConverter.Instance),
        Of(LecturerConverter.Instance),
        Of(LocalisedTextConverter.Instance),
        Of(OrganiserConverter.Instance),
        Of(OrganiserRoleConverter.Instance),
        Of(ParticipantCategoryConverter.Instance),
        Of(PersonNameConverter.Instance),
        Of(ReorganisationConverter.Instance),
        Of(RoomConverter.Instance),
        Of(SessionConverter.Instance),
        Of(StatedFiguresConverter.Instance),
        Of(TimeRangeConverter.Instance),
        Of(TimetableConverter.Instance),
        Of(TopicCatalogueConverter.Instance),
        Of(TopicConverter.Instance),
        Of(TopicReferenceConverter.Instance),
        Of(TrainingClassConverter.Instance),
        Of(TrainingDocumentConverter.Instance),
        Of(UnitConverter.Instance),
        Of(UnitLevelConverter.Instance),
        Of(UnitSectorConverter.Instance),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static ValueListConverter<T> Of<T>(WireConverter<T> items)
        where T : notnull
        => new(items);

    private static JsonConverter? Find(Type type) => Array.Find(s_converters, converter => converter.Type == type);
}
