namespace LacDuong.Training;

/// <summary>
/// A person who does something for a class: a learner, a lecturer, another person by name, or a post alone («Trưởng ban Dân vận»).
/// </summary>
/// <remarks>
/// A staff member has a learner, a lecturer, a name or a title, and at most one of the first three. It's personal data: <c>ToString</c>
/// hides the identity. Staff members are equal if all members are.
/// </remarks>
/// <example><code>
/// StaffMember monitor = new(StaffRole.Monitor, learner: new("hv-001"));
/// StaffMember signer = new(StaffRole.Signer, name: new("Nguyễn", "Văn", "A")) { Title = "Giám đốc" };
/// </code></example>
[WireObject(
    "staff member",
    IsPersonal = true,
    AtLeastOneOf = [nameof(Name), nameof(Learner), nameof(Lecturer), nameof(Title)],
    AtMostOneOf = [nameof(Learner), nameof(Lecturer), nameof(Name)])]
public sealed partial record StaffMember
{
    /// <summary>Makes a staff member from a role and a person or a post.</summary>
    /// <param name="role">The role.</param>
    /// <param name="learner">The code of a learner of the class, or null.</param>
    /// <param name="lecturer">The code of a lecturer, or null.</param>
    /// <param name="name">The name of somebody else, or null.</param>
    /// <param name="title">The post, or null.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="role"/> is unknown, all others are null, more than one of the first three is given, or the title is an invalid text.
    /// </exception>
    public StaffMember(
        StaffRole role, Code<Learner>? learner = null, Code<Lecturer>? lecturer = null, PersonName? name = null, string? title = null)
    {
        Role = role;
        // Bypasses the checks of the properties, since each requires the others.
        _learner = learner;
        _lecturer = lecturer;
        _name = name;
        Title = title;
        Name = name;
    }

    /// <summary>The role in the class.</summary>
    public partial StaffRole Role { get; init; }

    /// <summary>The code of a learner of the class, or null.</summary>
    public partial Code<Learner>? Learner { get; init; }

    /// <summary>The code of a lecturer, or null.</summary>
    public partial Code<Lecturer>? Lecturer { get; init; }

    /// <summary>The name of another person, or null.</summary>
    public partial PersonName? Name { get; init; }

    /// <summary>The post or the academic title, or null.</summary>
    public partial string? Title { get; init; }

    /// <summary>The code of the unit that they belong to, or null.</summary>
    public partial Code<Unit>? Unit { get; init; }
}
