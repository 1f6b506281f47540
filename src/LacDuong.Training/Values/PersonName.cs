using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>
/// A person's name in explicit parts. A Vietnamese name has the family name (họ) first, then middle (tên đệm) and given name (tên). You
/// give the parts, since a whole name doesn't reveal them with certainty.
/// </summary>
/// <remarks>
/// Each part is a text. A person with a single name (K'Brêm) has only a given name. Names are equal if all three parts are the same,
/// accents and case included. A name is personal data, which every exception of this library leaves out.
/// </remarks>
/// <example><code>
/// PersonName lecturer = new(family: "Nguyễn", middle: "Văn", given: "A");
/// PersonName learner = PersonName.FromSingleName("K'Brêm");
/// PersonName corrected = lecturer with { Given = "Á" };
/// </code></example>
[WireObject("person name", IsPersonal = true)]
public sealed partial record PersonName
{
    /// <summary>Makes a name from its parts.</summary>
    /// <param name="family">The family name, or null.</param>
    /// <param name="middle">The middle name, or null.</param>
    /// <param name="given">The given name.</param>
    /// <exception cref="ArgumentException">A part is an invalid text, or the given name is null.</exception>
    public PersonName(string? family, string? middle, string given)
    {
        Family = family;
        Middle = middle;
        Given = given;
    }

    /// <summary>The family name (họ), or null.</summary>
    public partial string? Family { get; init; }

    /// <summary>The middle name (tên đệm), or null.</summary>
    public partial string? Middle { get; init; }

    /// <summary>The given name (tên).</summary>
    public partial string Given { get; init; }

    /// <summary>
    /// Makes the name of a person who has a single one, which becomes the given name. For a name with several parts, use the constructor.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is null or an invalid text.</exception>
    public static PersonName FromSingleName(string name) => new(null, null, name);

    /// <summary>Makes a name if the given name is a valid text, and each other part is a valid text or null.</summary>
    /// <param name="family">The family name, or null.</param>
    /// <param name="middle">The middle name, or null.</param>
    /// <param name="given">The given name.</param>
    /// <param name="name">The name, or null if a part is invalid.</param>
    public static bool TryCreate(string? family, string? middle, string? given, [NotNullWhen(true)] out PersonName? name)
    {
        bool holds = IsText(family) && IsText(middle) && given is not null && IsText(given);
        name = holds ? new PersonName(family, middle, given!) : null;
        return holds;

        static bool IsText(string? part) => part is null || TextRules.Check(part, out _) is ValueFault.None;
    }

    /// <summary>Returns the whole name: the family, middle and given names that are present, with single spaces between them.</summary>
    public override string ToString() => (Family, Middle) switch
    {
        (null, null) => Given,
        (null, _) => $"{Middle} {Given}",
        (_, null) => $"{Family} {Given}",
        _ => $"{Family} {Middle} {Given}",
    };

    /// <summary>
    /// Writes the given name first, then a comma, the family name and the middle name: «A, Nguyễn Văn». Use it if readers look people
    /// up by given name. A single name is written alone. Parts keep their case, because K'Brêm and H'Hen have capitals of their own.
    /// </summary>
    public string WriteGivenFirst() => (Family, Middle) switch
    {
        (null, null) => Given,
        (null, _) => $"{Given}, {Middle}",
        (_, null) => $"{Given}, {Family}",
        _ => $"{Given}, {Family} {Middle}",
    };
}
