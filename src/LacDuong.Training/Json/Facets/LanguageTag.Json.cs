using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(LanguageTagConverter))]
public sealed partial record LanguageTag;
