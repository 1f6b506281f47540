using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(DateRangeConverter))]
public sealed partial record DateRange;
