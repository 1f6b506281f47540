namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="UnitLevel"/>, which is one name, as a value or as the name of a member.</summary>
public sealed class UnitLevelConverter : WireNameConverter<UnitLevel>
{
    internal static readonly UnitLevelConverter Instance = new();

    /// <summary>Makes the converter: for the serialiser.</summary>
    public UnitLevelConverter()
        : base(["national", "province", "district", "commune", "grassroots"])
    {
    }
}
