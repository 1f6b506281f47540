using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(LecturerConverter))]
public sealed partial record Lecturer;
