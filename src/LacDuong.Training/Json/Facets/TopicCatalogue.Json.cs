using System.Text.Json.Serialization;
using LacDuong.Training.Json;

namespace LacDuong.Training;

[JsonConverter(typeof(TopicCatalogueConverter))]
public sealed partial record TopicCatalogue;
