using System.Data;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime.Text;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Maps each value to a column of text. If the value has an order, the text sorts the same.</summary>
internal sealed class TrainingTypeMappings(IDatabaseProvider provider) : IRelationalTypeMappingSourcePlugin
{
    // Keeps Vietnamese letters readable in the database.
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly LocalTimePattern s_timeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss.fffffffff");

    private static readonly InstantPattern s_moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm:ss.fffffffff'Z'");

    // A closed list, since native code lacks generic types made at run time.
    private static readonly Dictionary<Type, ValueConverter> s_texts = Texts();

    private readonly bool _isPostgres = IsPostgres(provider);

    /// <summary>Whether the text of a type sorts as its values do.</summary>
    public static bool HasOrder(Type type)
        => (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Code<>))
            || type == typeof(LanguageTag) || type == typeof(PartialDate);

    /// <summary>Whether a type belongs to this library and has a column of text.</summary>
    public static bool IsText(Type type) => s_texts.ContainsKey(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>Whether a type is one of this library's enumerations, which columns keep as words.</summary>
    public static bool IsWord(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsEnum && IsText(type);

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

    // All texts have one length, so they sort by time. A database's own types keep fewer digits.
    private static readonly ValueConverter<LocalDate, string> s_dateText
        = new(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

    private static readonly ValueConverter<LocalTime, string> s_time
        = new(time => s_timeOfDay.Format(time), text => s_timeOfDay.Parse(text).Value);
    private static readonly ValueConverter<Instant, string> s_instant
        = new(time => s_moment.Format(time), text => s_moment.Parse(text).Value);

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
        AddJson(all);
        return all;

        void Text<T>()
            where T : class, IParsable<T>
            => all[typeof(T)] = new ValueConverter<T, string>(value => value.ToString()!, text => Parse<T>(text));

        void Codes<T>()
            where T : class, ICoded<T>
        {
            Text<Code<T>>();
            AddJson<ValueList<Code<T>>>(all);
        }

        void Word<T>()
            where T : struct, Enum
            => all[typeof(T)] = new ValueConverter<T, string>(value => value.ToWord(), text => WireWords.Parse<T>(text));
    }

    private static void AddJson(Dictionary<Type, ValueConverter> all)
    {
        AddJson<PersonName>(all);
        AddJson<LocalisedText>(all);
        AddJson<Citation>(all);
        AddJson<Annotations>(all);
        AddJson<ValueList<DateRange>>(all);
        AddJson<ValueList<TimeRange>>(all);
        AddJson<ValueList<TopicReference>>(all);
        AddJson<ValueList<LocalisedText>>(all);
        AddJson<ValueList<PersonName>>(all);
        AddJson<ValueList<Citation>>(all);
        AddJson<ValueList<string>>(all);
        AddJson<TrainingDocument>(all);
        AddJson<Course>(all);
        AddJson<TrainingClass>(all);
        AddJson<Timetable>(all);
        AddJson<Session>(all);
        AddJson<TrainingActivity>(all);
        AddJson<BellSchedule>(all);
        AddJson<Audience>(all);
        AddJson<ClassResults>(all);
        AddJson<GradeScale>(all);
        AddJson<CourseAssessment>(all);
        AddJson<StatedFigures>(all);
        AddJson<Certification>(all);
    }

    private static void AddJson<T>(Dictionary<Type, ValueConverter> all)
        => all[typeof(T)] = new ValueConverter<T, string>(
            value => JsonSerializer.Serialize(value, s_json), text => JsonSerializer.Deserialize<T>(text, s_json)!);

    // Expressions reject calls of static interface members.
    private static T Parse<T>(string text)
        where T : class, IParsable<T>
        => T.Parse(text, null);
}
