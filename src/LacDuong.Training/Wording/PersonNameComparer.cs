using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Wording;

/// <summary>
/// The orders of Vietnamese class lists: by given name, then middle name, then family name, each in the order of dictionaries; and the
/// others of <see cref="PersonNameOrder"/>.
/// </summary>
/// <remarks>
/// A part that is not there is before any that is; null is before all names. Letters and tones of all three parts decide before case and
/// the place of a tone do, so that Hòa and Hoà stand together in one list. The order is total: 0 means that the names are equal.
/// </remarks>
/// <example><code>
/// Learner[] roster = [.. learners.OrderBy(learner => learner.Name, PersonNameComparer.Default)];
/// </code></example>
public sealed class PersonNameComparer : IComparer<PersonName>
{
    private readonly VietnameseComparer _text;
    private readonly PersonNameOrder _order;

    /// <summary>A comparer by an order of text.</summary>
    /// <param name="text">The order of each part; it says which order of tones is in use.</param>
    /// <param name="order">By what the names are in order; where that is equal, <see cref="PersonNameOrder.GivenName"/> decides.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null, or <paramref name="order"/> is none of the orders.</exception>
    public PersonNameComparer(VietnameseComparer text, PersonNameOrder order = PersonNameOrder.GivenName)
    {
        _text = Guard.Against.Null(text);
        _order = Require.Defined(order, nameof(order));
    }

    /// <summary>The comparer by <see cref="VietnameseComparer.Default"/> and <see cref="PersonNameOrder.GivenName"/>.</summary>
    public static PersonNameComparer Default { get; } = new(VietnameseComparer.Default);

    /// <summary>The comparer by <see cref="VietnameseComparer.Default"/> and another order.</summary>
    /// <exception cref="ArgumentException"><paramref name="order"/> is none of the orders.</exception>
    public static PersonNameComparer Get(PersonNameOrder order) => new(VietnameseComparer.Default, order);

    /// <summary>
    /// Less than 0 if <paramref name="x"/> is before <paramref name="y"/>, 0 if they are equal, else more than 0. Never throws.
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
        if (order == 0)
            order = _text.CompareElements(VisibleText.Of(x.Given), VisibleText.Of(y.Given));
        if (order == 0)
            order = _text.CompareElements(VisibleText.Of(x.Middle), VisibleText.Of(y.Middle));
        if (order == 0)
            order = _text.CompareElements(VisibleText.Of(x.Family), VisibleText.Of(y.Family));
        if (order == 0)
            order = _text.Compare(x.Given, y.Given);
        if (order == 0)
            order = _text.Compare(x.Middle, y.Middle);
        return order != 0 ? order : _text.Compare(x.Family, y.Family);
    }

    /// <summary>
    /// Bytes whose order (unsigned, byte by byte, the shorter before the longer that it begins) is that of <see cref="Compare"/>, for
    /// databases and other languages. Keys of different orders don't compare.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public byte[] GetSortKey(PersonName name)
    {
        Guard.Against.Null(name);
        List<byte> key = [];
        if (_order is PersonNameOrder.WholeName)
            Append(key, _text.GetSortKey(name.ToString()));
        if (_order is PersonNameOrder.GivenNameWithoutAccents)
        {
            AppendPlain(key, name.Given);
            AppendPlain(key, RestOf(name));
        }
        string?[] parts = [name.Given, name.Middle, name.Family];
        foreach (string? part in parts)
            Append(key, _text.GetElementsKey(part));
        foreach (string? part in parts)
        {
            // What isn't there comes before what is.
            key.Add(part is null ? (byte)1 : (byte)2);
            if (part is not null)
                Append(key, _text.GetSortKey(part));
        }
        return [.. key];
    }

    private static int ComparePlain(PersonName x, PersonName y)
    {
        int order = string.CompareOrdinal(MatchKey.DroppingAccents(x.Given), MatchKey.DroppingAccents(y.Given));
        return order != 0 ? order : string.CompareOrdinal(MatchKey.DroppingAccents(RestOf(x)), MatchKey.DroppingAccents(RestOf(y)));
    }

    private static string RestOf(PersonName name) => $"{name.Family} {name.Middle}";

    private static void Append(List<byte> key, byte[] part)
    {
        key.AddRange(part);
        key.Add(0);
    }

    // Two bytes for each code unit, so that their order is that of the text; no text has a zero.
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
