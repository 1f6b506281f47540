namespace LacDuong.Training.Generators;

/// <summary>A type that the wire format declares, as plain text: so that the compiler sees when nothing has changed.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Name">The type's name; of a case of a union, without the union's.</param>
/// <param name="Modifiers">What stands before the name in a partial declaration: <c>sealed partial record</c>.</param>
/// <param name="WireName">What the format page calls the object; of a case, its word.</param>
/// <param name="Members">The members in wire order.</param>
internal sealed record WireModel(string Namespace, string Name, string Modifiers, string WireName, EquatableArray<MemberModel> Members)
{
    public bool IsPersonal { get; init; }

    /// <summary>Whether it has a code, which then is its text.</summary>
    public bool IsCoded { get; init; }

    public bool HasToString { get; init; }

    public bool HasConstructor { get; init; }

    /// <summary>The properties of which one at least must be there.</summary>
    public EquatableArray<string> AtLeastOneOf { get; init; } = new([]);

    /// <summary>The properties of which one at most may be there.</summary>
    public EquatableArray<string> AtMostOneOf { get; init; } = new([]);

    /// <summary>The instance that reads and writes the type in the place of the generated one, or null.</summary>
    public string? Converter { get; init; }

    /// <summary>The member that tells the cases of a union apart, or null if the type isn't one.</summary>
    public string? Discriminator { get; init; }

    public string DiscriminatorDescription { get; init; } = "";

    /// <summary>The cases, if this is a union.</summary>
    public EquatableArray<WireModel> Cases { get; init; } = new([]);
}
