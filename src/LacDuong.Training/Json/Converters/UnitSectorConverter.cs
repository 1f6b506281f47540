namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="UnitSector"/>, which is one name, as a value or as the name of a member.</summary>
public sealed class UnitSectorConverter : WireNameConverter<UnitSector>
{
    internal static readonly UnitSectorConverter Instance = new();

    /// <summary>Makes the converter: for the serialiser.</summary>
    public UnitSectorConverter()
        : base(["territory", "party", "government", "fatherlandFront", "politicalSocial", "social", "military", "police", "education", "other"])
    {
    }
}
