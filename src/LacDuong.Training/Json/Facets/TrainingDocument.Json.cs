using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(TrainingDocumentConverter))]
public sealed partial record TrainingDocument;
