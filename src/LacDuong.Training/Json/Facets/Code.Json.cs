using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(CodeConverterFactory))]
public sealed partial record Code<T>;
