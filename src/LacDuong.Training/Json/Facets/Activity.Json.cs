using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(ActivityConverter))]
public abstract partial record Activity
{
    [JsonConverter(typeof(ActivityCaseConverter<Teaching>))]
    public sealed partial record Teaching;

    [JsonConverter(typeof(ActivityCaseConverter<Opening>))]
    public sealed partial record Opening;

    [JsonConverter(typeof(ActivityCaseConverter<Closing>))]
    public sealed partial record Closing;

    [JsonConverter(typeof(ActivityCaseConverter<Assessment>))]
    public sealed partial record Assessment;

    [JsonConverter(typeof(ActivityCaseConverter<Discussion>))]
    public sealed partial record Discussion;

    [JsonConverter(typeof(ActivityCaseConverter<FieldStudy>))]
    public sealed partial record FieldStudy;

    [JsonConverter(typeof(ActivityCaseConverter<Break>))]
    public sealed partial record Break;

    [JsonConverter(typeof(ActivityCaseConverter<Other>))]
    public sealed partial record Other;
}
