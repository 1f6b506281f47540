namespace LacDuong.Training;

/// <summary>What the certificates of a class have in common. Who signs them is in the class's staff, as a signer.</summary>
/// <remarks>Certifications are equal when all members are.</remarks>
[WireObject("certification")]
public sealed partial record Certification
{
    /// <summary>The decision to issue them, or null.</summary>
    [Wire]
    public partial Citation? Decision { get; init; }

    /// <summary>The day on which they are issued, in the ISO calendar, in the years 1 to 9999, or null.</summary>
    [Wire]
    public partial LocalDate? Issued { get; init; }

    /// <summary>Where they are issued, or null.</summary>
    [Wire]
    public partial string? Place { get; init; }
}
