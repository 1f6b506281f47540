using System.Text.Json.Serialization;

namespace LacDuong.Training.Tests.Json;

/// <summary>A message of a host's own, which holds this library's types in every way that a host may.</summary>
internal sealed record HostMessage
{
    public required Course Course { get; init; }

    public DateRange? Dates { get; init; }

    public ValueList<Unit> Units { get; init; }

    public Dictionary<Code<Topic>, int> Marks { get; init; } = [];

    public Dictionary<DateRange, string> ByDates { get; init; } = [];

    public Dictionary<TimeRange, string> ByTimes { get; init; } = [];

    public Dictionary<TopicReference, string> ByTopics { get; init; } = [];

    public Dictionary<LanguageTag, string> ByLanguage { get; init; } = [];

    public Dictionary<DayPart, string> ByPart { get; init; } = [];

    public Dictionary<UnitLevel, string> ByLevel { get; init; } = [];

    public UnitSector? Sector { get; init; }

    public List<Lecturer?> Lecturers { get; init; } = [];

    public TrainingActivity? Any { get; init; }

    public TrainingActivity.Teaching? Teaching { get; init; }

    public TrainingActivity.Opening? Opening { get; init; }

    public TrainingActivity.Closing? Closing { get; init; }

    public TrainingActivity.Assessment? Assessment { get; init; }

    public TrainingActivity.Discussion? Discussion { get; init; }

    public TrainingActivity.FieldStudy? FieldStudy { get; init; }

    public TrainingActivity.Break? Break { get; init; }

    public TrainingActivity.Other? Other { get; init; }
}

/// <summary>A host's source-generated context, which is told of nothing but its own message.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower)]
[JsonSerializable(typeof(HostMessage))]
internal sealed partial class HostContext : JsonSerializerContext;
