namespace LacDuong.Training;

/// <summary>A unit that organises a course, and its role.</summary>
/// <remarks>Organisers are equal if both members are.</remarks>
/// <example><code>
/// Organiser lead = new(new("ttct-lac-duong"), OrganiserRole.Lead);
/// </code></example>
[WireObject("organiser")]
public sealed partial record Organiser
{
    /// <summary>Makes an organiser from a unit and its role.</summary>
    /// <param name="unit">The code of the unit.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is null, or <paramref name="role"/> is unknown.</exception>
    public Organiser(Code<Unit> unit, OrganiserRole role)
    {
        Unit = unit;
        Role = role;
    }

    /// <summary>The code of the unit.</summary>
    public partial Code<Unit> Unit { get; init; }

    /// <summary>The role in the course.</summary>
    public partial OrganiserRole Role { get; init; }
}
