namespace LacDuong.Training.Json;

/// <summary>
/// Marks the constructors of objects that a reading fills. The reading sets the fields itself, because it checks each value anyway.
/// </summary>
internal readonly struct WireReading;
