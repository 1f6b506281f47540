using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Wording;

/// <summary>
/// The order of Vietnamese class lists: by given name, then middle name, then family name, each in the order of dictionaries.
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

    /// <summary>A comparer by an order of text.</summary>
    /// <param name="text">The order of each part; it says which order of tones is in use.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public PersonNameComparer(VietnameseComparer text) => _text = Guard.Against.Null(text);

    /// <summary>The comparer by <see cref="VietnameseComparer.Default"/>.</summary>
    public static PersonNameComparer Default { get; } = new(VietnameseComparer.Default);

    /// <summary>
    /// Less than 0 where <paramref name="x"/> is before <paramref name="y"/>, 0 where they are equal, else more than 0. Never throws.
    /// </summary>
    public int Compare(PersonName? x, PersonName? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = _text.CompareElements(x.Given, y.Given);
        if (order == 0)
            order = _text.CompareElements(x.Middle, y.Middle);
        if (order == 0)
            order = _text.CompareElements(x.Family, y.Family);
        if (order == 0)
            order = _text.Compare(x.Given, y.Given);
        if (order == 0)
            order = _text.Compare(x.Middle, y.Middle);
        return order != 0 ? order : _text.Compare(x.Family, y.Family);
    }

    /// <summary>
    /// Bytes whose order is that of <see cref="Compare"/>, for databases: unsigned, byte by byte, the shorter before the longer that it
    /// begins. Keys of different tone orders don't compare. The key is personal data, as the name is.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public byte[] GetSortKey(PersonName name)
    {
        string?[] parts = [Guard.Against.Null(name).Given, name.Middle, name.Family];
        byte[] key = new byte[Write([])];
        Write(key);
        return key;

        int Write(Span<byte> destination)
        {
            SortKeyWriter writer = new(destination);
            foreach (string? part in parts)
                writer.WriteElements(part, _text.ToneOrder);
            foreach (string? part in parts)
            {
                writer.WriteSpelling(part);
                writer.EndLevel();
            }
            return writer.Length;
        }
    }
}
