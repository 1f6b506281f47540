using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>
/// A person's name in explicit parts: family name (họ) first in a Vietnamese name, then middle (tên đệm) and given name (tên). Nobody can
/// tell the parts from the whole with certainty, so you give them.
/// </summary>
/// <remarks>
/// Each part is a text. A person with a single name (K'Brêm) has a given name alone. Names are equal when all three parts are the same,
/// accents and case included. A name is personal data: no exception of this library quotes it.
/// </remarks>
/// <example><code>
/// PersonName lecturer = new(family: "Nguyễn", middle: "Văn", given: "A");
/// PersonName learner = PersonName.FromSingleName("K'Brêm");
/// PersonName corrected = lecturer with { Given = "Á" };
/// </code></example>
[WireObject("person name", IsPersonal = true)]
public sealed partial record PersonName
{
    /// <summary>Makes a name of its parts.</summary>
    /// <param name="family">The family name, or null.</param>
    /// <param name="middle">The middle name, or null.</param>
    /// <param name="given">The given name.</param>
    /// <exception cref="ArgumentException">A part isn't a text, or the given name is null.</exception>
    public PersonName(string? family, string? middle, string given)
    {
        Family = family;
        Middle = middle;
        Given = given;
    }

    /// <summary>The family name (họ), or null.</summary>
    [Wire]
    public partial string? Family { get; init; }

    /// <summary>The middle name (tên đệm), or null.</summary>
    [Wire]
    public partial string? Middle { get; init; }

    /// <summary>The given name (tên).</summary>
    [Wire]
    public partial string Given { get; init; }

    /// <summary>
    /// Makes the name of a person who has a single one, which becomes the given name. For a whole name with parts, use the constructor.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is null or isn't a text.</exception>
    public static PersonName FromSingleName(string name) => new(null, null, name);

    /// <summary>Makes a name of its parts if each is a text or null, and the given name is there.</summary>
    /// <param name="family">The family name, or null.</param>
    /// <param name="middle">The middle name, or null.</param>
    /// <param name="given">The given name.</param>
    /// <param name="name">The name, or null.</param>
    public static bool TryCreate(string? family, string? middle, string? given, [NotNullWhen(true)] out PersonName? name)
    {
        bool holds = IsText(family) && IsText(middle) && given is not null && IsText(given);
        name = holds ? new PersonName(family, middle, given!) : null;
        return holds;

        static bool IsText(string? part) => part is null || TextRules.Check(part, out _) is ValueFault.None;
    }

    /// <summary>The whole name: family, middle and given, those that there are, with single spaces between them.</summary>
    public override string ToString() => (Family, Middle) switch
    {
        (null, null) => Given,
        (null, _) => $"{Middle} {Given}",
        (_, null) => $"{Family} {Given}",
        _ => $"{Family} {Middle} {Given}",
    };
}
