using System.Data;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime.Text;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Which column each value is: one of text, in an order that is the value's where it has one.</summary>
internal sealed class TrainingTypeMappings(IDatabaseProvider provider) : IRelationalTypeMappingSourcePlugin
{
    // A closed list, since making generic types at run time isn't for native code.
    private static readonly Dictionary<Type, ValueConverter> s_texts = Texts();

    private readonly bool _isPostgres = IsPostgres(provider);

    /// <summary>Types whose text is in the order of the value.</summary>
    public static bool HasOrder(Type type)
        => (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Code<>)) || type == typeof(LanguageTag) || type == typeof(PartialDate);

    /// <summary>Whether a type is one of ours, and its column is text.</summary>
    public static bool IsText(Type type) => s_texts.ContainsKey(Nullable.GetUnderlyingType(type) ?? type);

    public static bool IsPostgres(IDatabaseProvider provider) => provider.Name.Contains("Npgsql", StringComparison.Ordinal);

    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo)
    {
        if (mappingInfo.ClrType is null)
            return null;
        Type type = Nullable.GetUnderlyingType(mappingInfo.ClrType) ?? mappingInfo.ClrType;
        string? storeType = mappingInfo.StoreTypeName;
        if (s_texts.TryGetValue(type, out ValueConverter? text))
            return Convert(new StringTypeMapping(storeType ?? "text", DbType.String, unicode: true), text);
        if (type == typeof(LocalDate) && _isPostgres)
            return Convert(new DateOnlyTypeMapping(storeType ?? "date", DbType.Date), s_date);
        if (type == typeof(LocalDate))
            return Convert(new StringTypeMapping(storeType ?? "text", DbType.String), s_dateText);
        if (type == typeof(LocalTime))
            return Convert(new StringTypeMapping(storeType ?? "text", DbType.String), s_time);
        return type == typeof(Instant) ? Convert(new StringTypeMapping(storeType ?? "text", DbType.String), s_instant) : null;
    }

    private static readonly ValueConverter<LocalDate, DateOnly> s_date = new(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));

    // Of one length, so that the order of the text is the order of time; a database's own types keep fewer digits.
    private static readonly ValueConverter<LocalDate, string> s_dateText
        = new(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

    private static readonly ValueConverter<LocalTime, string> s_time = new(time => Times.Day.Format(time), text => Times.Day.Parse(text).Value);
    private static readonly ValueConverter<Instant, string> s_instant
        = new(time => Times.Instants.Format(time), text => Times.Instants.Parse(text).Value);

    private static RelationalTypeMapping Convert(RelationalTypeMapping mapping, ValueConverter converter)
        => (RelationalTypeMapping)mapping.WithComposedConverter(converter);

    private static Dictionary<Type, ValueConverter> Texts()
    {
        Dictionary<Type, ValueConverter> all = [];
        Text<DateRange>();
        Text<TimeRange>();
        Text<PartialDate>();
        Text<Figure>();
        Text<TopicReference>();
        Text<LanguageTag>();
        Codes<Unit>();
        Codes<ParticipantCategory>();
        Codes<TopicCatalogue>();
        Codes<Topic>();
        Codes<Lecturer>();
        Codes<Room>();
        Codes<Course>();
        Codes<TrainingClass>();
        Codes<Session>();
        Codes<Learner>();
        Codes<Grade>();
        Word<AssessmentKind>();
        Word<ClassMode>();
        Word<ClassPace>();
        Word<DayPart>();
        Word<FigureKind>();
        Word<OrganiserRole>();
        Word<Sex>();
        Word<StaffRole>();
        Word<UnitLevel>();
        Word<UnitSector>();
        Json<PersonName>();
        Json<LocalisedText>();
        Json<Citation>();
        Json<Annotations>();
        Json<ValueList<DateRange>>();
        Json<ValueList<TimeRange>>();
        Json<ValueList<TopicReference>>();
        Json<ValueList<LocalisedText>>();
        Json<ValueList<PersonName>>();
        Json<ValueList<Citation>>();
        Json<ValueList<string>>();
        Json<TrainingDocument>();
        Json<Course>();
        Json<TrainingClass>();
        Json<Timetable>();
        Json<Session>();
        Json<TrainingActivity>();
        Json<BellSchedule>();
        Json<Audience>();
        Json<ClassResults>();
        Json<GradeScale>();
        Json<CourseAssessment>();
        Json<StatedFigures>();
        Json<Certification>();
        return all;

        void Text<T>()
            where T : class, IParsable<T>
            => all[typeof(T)] = new ValueConverter<T, string>(value => value.ToString()!, text => Parse<T>(text));

        void Codes<T>()
            where T : class, ICoded<T>
        {
            Text<Code<T>>();
            Json<ValueList<Code<T>>>();
        }

        void Word<T>()
            where T : struct, Enum
            => all[typeof(T)] = new ValueConverter<T, string>(value => value.ToWord(), text => WireWords.Parse<T>(text));

        void Json<T>()
            => all[typeof(T)] = new ValueConverter<T, string>(value => Stored.Write(value), text => Stored.Read<T>(text));
    }

    // An expression can't call a static member of an interface.
    private static T Parse<T>(string text)
        where T : class, IParsable<T>
        => T.Parse(text, null);

    private static class Stored
    {
        // Vietnamese letters as they are, so that you can read them in the database.
        private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        public static string Write<T>(T value) => JsonSerializer.Serialize(value, s_options);

        public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, s_options)!;
    }

    private static class Times
    {
        public static LocalTimePattern Day { get; } = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.fffffffff");

        public static InstantPattern Instants { get; } = InstantPattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm:ss.fffffffff'Z'");
    }
}
