using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(StatedFiguresConverter))]
public sealed partial record StatedFigures;
