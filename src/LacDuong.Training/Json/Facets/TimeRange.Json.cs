using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(TimeRangeConverter))]
public sealed partial record TimeRange;
