using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(OrganiserConverter))]
public sealed partial record Organiser;
