using System.Text.Json.Serialization;

namespace LacDuong.Training.Host;

/// <summary>What the serialiser's generator makes of the message: all that a trimmed or native host has.</summary>
[JsonSerializable(typeof(HostMessage))]
[JsonSerializable(typeof(HostItem))]
internal sealed partial class HostContext : JsonSerializerContext;
