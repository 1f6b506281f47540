using LacDuong.Training.Validation;

namespace LacDuong.Training.Json;

/// <summary>The converters of the non-generic types.</summary>
internal static partial class WireTypes
{
    private static readonly Dictionary<Type, JsonConverter> s_converters = All();

    public static JsonConverter? Find(Type type) => s_converters.GetValueOrDefault(type);

    // The generator adds the objects that the format declares, and the enumerations among their members.
    private static Dictionary<Type, JsonConverter> All()
    {
        Dictionary<Type, JsonConverter> converters = Declared();
        converters.Add(typeof(DocumentPath), new PathConverter());
        converters.Add(typeof(LocalisedText), WireLocalisedText.Instance);
        converters.Add(typeof(Annotations), WireAnnotations.Instance);
        converters.Add(typeof(DateRange), WireValue<DateRange>.Instance);
        converters.Add(typeof(TimeRange), WireValue<TimeRange>.Instance);
        converters.Add(typeof(PartialDate), WirePartialDate.Instance);
        converters.Add(typeof(Figure), WireFigure.Any);
        converters.Add(typeof(LanguageTag), WireValue<LanguageTag>.Instance);
        converters.Add(typeof(TopicReference), WireValue<TopicReference>.Instance);
        converters.Add(typeof(Severity), WireNames<Severity>.Instance);
        return converters;
    }
}
