namespace LacDuong.Training.Generators;

/// <summary>A type that the wire format declares, as plain text, which lets the compiler see that it's unchanged.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Name">The type's name. A case of a union leaves out the union's name.</param>
/// <param name="Modifiers">The words before the name in a partial declaration: <c>sealed partial record</c>.</param>
/// <param name="WireName">The object's name on the format page; for a case, its word.</param>
/// <param name="Members">The members in wire order.</param>
internal sealed record WireModel(string Namespace, string Name, string Modifiers, string WireName, EquatableArray<MemberModel> Members)
{
    public bool IsPersonal { get; init; }

    /// <summary>Whether it has a code, which is then its text.</summary>
    public bool IsCoded { get; init; }

    public bool HasToString { get; init; }

    public bool HasConstructor { get; init; }

    /// <summary>The properties of which at least one must be present.</summary>
    public EquatableArray<string> AtLeastOneOf { get; init; } = new([]);

    /// <summary>The properties of which at most one may be present.</summary>
    public EquatableArray<string> AtMostOneOf { get; init; } = new([]);

    /// <summary>The instance that reads and writes the type instead of the generated one, or null.</summary>
    public string? Converter { get; init; }

    /// <summary>The member that tells the cases of a union apart, or null for any other type.</summary>
    public string? Discriminator { get; init; }

    public string DiscriminatorDescription { get; init; } = "";

    /// <summary>The cases, if this is a union.</summary>
    public EquatableArray<WireModel> Cases { get; init; } = new([]);
}
