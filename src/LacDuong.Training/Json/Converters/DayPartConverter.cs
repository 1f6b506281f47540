namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="DayPart"/>, which is one name, as a value or as the name of a member.</summary>
public sealed class DayPartConverter : WireNameConverter<DayPart>
{
    internal static readonly DayPartConverter Instance = new();

    /// <summary>Makes the converter: for the serialiser.</summary>
    public DayPartConverter()
        : base(["morning", "afternoon", "evening"])
    {
    }
}
