using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>
/// A person's name in explicit parts, family name (họ) first in a Vietnamese name, then middle (tên đệm) and given name (tên): the split
/// cannot be guessed from the whole.
/// </summary>
/// <remarks>
/// Each part is a text; a person with a single name (K'Brêm) has a given name alone. Names are equal when all three parts are the same,
/// accents and case included. A name is personal data: it is not in any exception of this library.
/// </remarks>
/// <example><code>
/// PersonName lecturer = new(family: "Nguyễn", middle: "Văn", given: "A");
/// PersonName learner = new("K'Brêm");
/// </code></example>
public sealed partial record PersonName
{
    /// <summary>Makes a name of its parts.</summary>
    /// <param name="family">The family name, or null.</param>
    /// <param name="middle">The middle name, or null.</param>
    /// <param name="given">The given name.</param>
    /// <exception cref="ArgumentException">A part is no text, or the given name is null.</exception>
    public PersonName(string? family, string? middle, string given)
    {
        Family = Require.OptionalText(family, nameof(family));
        Middle = Require.OptionalText(middle, nameof(middle));
        Given = Require.Text(given, nameof(given));
    }

    /// <summary>Makes a name of a given name alone.</summary>
    /// <param name="given">The given name.</param>
    /// <exception cref="ArgumentException">The name is null or no text.</exception>
    public PersonName(string given)
        : this(null, null, given)
    {
    }

    private PersonName() => Given = "";

    /// <summary>The family name (họ), or null.</summary>
    public string? Family { get; private init; }

    /// <summary>The middle name (tên đệm), or null.</summary>
    public string? Middle { get; private init; }

    /// <summary>The given name (tên).</summary>
    public string Given { get; private init; }

    /// <summary>Makes a name of its parts where each is a text or null, and the given name is there.</summary>
    /// <param name="family">The family name, or null.</param>
    /// <param name="middle">The middle name, or null.</param>
    /// <param name="given">The given name.</param>
    /// <param name="name">The name, or null where there is none.</param>
    public static bool TryCreate(string? family, string? middle, string? given, [NotNullWhen(true)] out PersonName? name)
    {
        bool holds = IsText(family) && IsText(middle) && given is not null && IsText(given);
        name = holds ? new PersonName(family, middle, given!) : null;
        return holds;

        static bool IsText(string? part) => part is null || TextRules.Check(part, out _) is ValueFault.None;
    }

    /// <summary>Makes a name of parts that were checked already.</summary>
    internal static PersonName OfChecked(string? family, string? middle, string given)
        => new() { Family = family, Middle = middle, Given = given };

    /// <summary>The whole name: family, middle and given, those that there are, with single spaces between them.</summary>
    public override string ToString() => (Family, Middle) switch
    {
        (null, null) => Given,
        (null, _) => $"{Middle} {Given}",
        (_, null) => $"{Family} {Given}",
        _ => $"{Family} {Middle} {Given}",
    };
}
