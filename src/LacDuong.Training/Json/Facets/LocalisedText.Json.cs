using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(LocalisedTextConverter))]
public sealed partial class LocalisedText;
