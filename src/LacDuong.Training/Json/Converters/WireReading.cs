namespace LacDuong.Training.Json;

/// <summary>
/// Marks the constructors of objects that a reading fills in: it sets the fields themselves, since it checks each value anyway.
/// </summary>
internal readonly struct WireReading;
