namespace LacDuong.Training;

/// <summary>A unit that organises a course, and its part in it.</summary>
/// <remarks>Organisers are equal when both members are.</remarks>
/// <example><code>
/// Organiser lead = new(new("ttct-lac-duong"), OrganiserRole.Lead);
/// </code></example>
[WireObject("organiser")]
public sealed partial record Organiser
{
    /// <summary>Makes an organiser of a unit and its part.</summary>
    /// <param name="unit">The code of the unit.</param>
    /// <param name="role">Its part.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is null, or there's no such role.</exception>
    public Organiser(Code<Unit> unit, OrganiserRole role)
    {
        Unit = unit;
        Role = role;
    }

    /// <summary>The code of the unit.</summary>
    [Wire]
    public partial Code<Unit> Unit { get; init; }

    /// <summary>Its part.</summary>
    [Wire]
    public partial OrganiserRole Role { get; init; }
}
