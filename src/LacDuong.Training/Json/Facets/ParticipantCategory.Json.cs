using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(ParticipantCategoryConverter))]
public sealed partial record ParticipantCategory;
