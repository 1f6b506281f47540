using LacDuong.Training.Validation;

namespace LacDuong.Training.Json;

/// <summary>The converters of the types that aren't generic.</summary>
internal static partial class WireTypes
{
    private static readonly Dictionary<Type, JsonConverter> s_converters = All();

    public static JsonConverter? Find(Type type) => s_converters.GetValueOrDefault(type);

    // The generator adds the objects that the format declares.
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
        converters.Add(typeof(DayPart), WireNames<DayPart>.Instance);
        converters.Add(typeof(UnitLevel), WireNames<UnitLevel>.Instance);
        converters.Add(typeof(UnitSector), WireNames<UnitSector>.Instance);
        converters.Add(typeof(OrganiserRole), WireNames<OrganiserRole>.Instance);
        converters.Add(typeof(AssessmentKind), WireNames<AssessmentKind>.Instance);
        converters.Add(typeof(ClassMode), WireNames<ClassMode>.Instance);
        converters.Add(typeof(ClassPace), WireNames<ClassPace>.Instance);
        converters.Add(typeof(Sex), WireNames<Sex>.Instance);
        converters.Add(typeof(StaffRole), WireNames<StaffRole>.Instance);
        converters.Add(typeof(Severity), WireNames<Severity>.Instance);
        return converters;
    }
}
