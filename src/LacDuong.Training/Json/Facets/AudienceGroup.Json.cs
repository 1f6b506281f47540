using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(AudienceGroupConverter))]
public sealed partial record AudienceGroup;
