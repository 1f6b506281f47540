using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(TopicReferenceConverter))]
public sealed partial record TopicReference;
