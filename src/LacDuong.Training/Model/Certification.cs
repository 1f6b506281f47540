namespace LacDuong.Training;

/// <summary>The common properties of a class's certificates. Their signers are in the class's staff.</summary>
/// <remarks>Certifications are equal if all members are.</remarks>
[WireObject("certification")]
public sealed partial record Certification
{
    /// <summary>The decision to issue them, or null.</summary>
    public partial Citation? Decision { get; init; }

    /// <summary>The day of issue, in the ISO calendar, in the years 1 to 9999, or null.</summary>
    public partial LocalDate? Issued { get; init; }

    /// <summary>The place of issue, or null.</summary>
    public partial string? Place { get; init; }
}
