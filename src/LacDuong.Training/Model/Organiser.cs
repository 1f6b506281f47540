namespace LacDuong.Training;

/// <summary>A unit that organises a course, and its part in it.</summary>
/// <remarks>Organisers are equal when both members are.</remarks>
public sealed partial record Organiser
{
    /// <summary>The code of the unit.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<Unit> Unit { get; init => field = Require.NotNull(value); }

    /// <summary>Its part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no role.</exception>
    public required OrganiserRole Role { get; init => field = Require.Defined(value); }
}
