using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(BellScheduleConverter))]
public sealed partial record BellSchedule;
