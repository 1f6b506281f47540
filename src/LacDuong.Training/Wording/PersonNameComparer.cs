using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Wording;

/// <summary>
/// Compares names in the orders of Vietnamese class lists: by given name, then middle name, then family name, each in dictionary order; and
/// in the other orders of <see cref="PersonNameOrder"/>.
/// </summary>
/// <remarks>
/// A missing part comes before any other, and null comes before all names. Letters and tones of all three parts decide first, then case and
/// the position of a tone. So Hòa and Hoà are next to each other in a list. The order is total: 0 means that the names are equal.
/// </remarks>
/// <example><code>
/// Learner[] roster = [.. learners.OrderBy(learner => learner.Name, PersonNameComparer.Default)];
/// </code></example>
public sealed class PersonNameComparer : IComparer<PersonName>
{
    private readonly VietnameseComparer _text;
    private readonly PersonNameOrder _order;

    /// <summary>Creates a comparer from an order of text.</summary>
    /// <param name="text">The order of each part, which includes the order of tones.</param>
    /// <param name="order">
    /// The main order of the names. If two names are equal in it, <see cref="PersonNameOrder.GivenName"/> decides.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null, or <paramref name="order"/> is undefined.</exception>
    public PersonNameComparer(VietnameseComparer text, PersonNameOrder order = PersonNameOrder.GivenName)
    {
        _text = Guard.Against.Null(text);
        _order = Require.Defined(order, nameof(order));
    }

    /// <summary>The comparer with <see cref="VietnameseComparer.Default"/> and <see cref="PersonNameOrder.GivenName"/>.</summary>
    public static PersonNameComparer Default { get; } = new(VietnameseComparer.Default);

    /// <summary>Gets the comparer with <see cref="VietnameseComparer.Default"/> and another order.</summary>
    /// <exception cref="ArgumentException"><paramref name="order"/> is undefined.</exception>
    public static PersonNameComparer Get(PersonNameOrder order) => new(VietnameseComparer.Default, order);

    /// <summary>
    /// Returns less than 0 if <paramref name="x"/> is before <paramref name="y"/>, 0 if they are equal, otherwise more than 0. Accepts
    /// every name, null included.
    /// </summary>
    public int Compare(PersonName? x, PersonName? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = _order switch
        {
            PersonNameOrder.WholeName => _text.Compare(x.ToString(), y.ToString()),
            PersonNameOrder.GivenNameWithoutAccents => ComparePlain(x, y),
            _ => 0,
        };
        ReadOnlySpan<(string? X, string? Y)> parts = [(x.Given, y.Given), (x.Middle, y.Middle), (x.Family, y.Family)];
        for (int i = 0; order == 0 && i < parts.Length; i++)
            order = _text.CompareElements(VisibleText.Of(parts[i].X), VisibleText.Of(parts[i].Y));
        for (int i = 0; order == 0 && i < parts.Length; i++)
            order = _text.Compare(parts[i].X, parts[i].Y);
        return order;
    }

    /// <summary>
    /// Returns bytes with the order of <see cref="Compare"/>, for databases and other languages. Compare them unsigned, byte by byte, a
    /// prefix before the longer key. Compare only keys of one order.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public byte[] GetSortKey(PersonName name)
    {
        Guard.Against.Null(name);
        List<byte> key = [];
        if (_order is PersonNameOrder.WholeName)
        {
            _text.AppendSortKey(key, name.ToString());
            key.Add(0);
        }
        if (_order is PersonNameOrder.GivenNameWithoutAccents)
        {
            AppendPlain(key, name.Given);
            AppendPlain(key, RestOf(name));
        }
        string?[] parts = [name.Given, name.Middle, name.Family];
        foreach (string? part in parts)
        {
            _text.AppendElementsKey(key, part);
            key.Add(0);
        }
        foreach (string? part in parts)
        {
            // A missing part comes first.
            key.Add(part is null ? (byte)1 : (byte)2);
            if (part is null)
                continue;
            _text.AppendSortKey(key, part);
            key.Add(0);
        }
        return [.. key];
    }

    private static int ComparePlain(PersonName x, PersonName y)
    {
        int order = string.CompareOrdinal(MatchKey.DroppingAccents(x.Given), MatchKey.DroppingAccents(y.Given));
        return order != 0 ? order : string.CompareOrdinal(MatchKey.DroppingAccents(RestOf(x)), MatchKey.DroppingAccents(RestOf(y)));
    }

    private static string RestOf(PersonName name) => $"{name.Family} {name.Middle}";

    // Writes two bytes for each code unit, to keep the order of the text. Zero is outside every text.
    private static void AppendPlain(List<byte> key, string text)
    {
        foreach (char unit in MatchKey.DroppingAccents(text))
        {
            key.Add((byte)(unit >> 8));
            key.Add((byte)unit);
        }
        key.Add(0);
        key.Add(0);
    }
}
