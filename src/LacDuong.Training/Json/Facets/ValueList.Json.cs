using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(ValueListConverterFactory))]
public readonly partial struct ValueList<T>;
