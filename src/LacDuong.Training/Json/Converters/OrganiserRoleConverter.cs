namespace LacDuong.Training.Json;

/// <summary>Reads and writes an <see cref="OrganiserRole"/>, which is one name, as a value or as the name of a member.</summary>
public sealed class OrganiserRoleConverter : WireNameConverter<OrganiserRole>
{
    internal static readonly OrganiserRoleConverter Instance = new();

    /// <summary>Makes the converter: for the serialiser.</summary>
    public OrganiserRoleConverter()
        : base(["lead", "partner"])
    {
    }
}
