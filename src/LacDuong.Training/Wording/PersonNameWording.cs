namespace LacDuong.Training.Wording;

/// <summary>Writes names as lists show them. For the whole name, family name first, use <see cref="PersonName.ToString"/>.</summary>
/// <remarks>Parts keep their case, because K'Brêm and H'Hen have capitals of their own.</remarks>
public static class PersonNameWording
{
    /// <summary>
    /// Writes the given name first, then a comma, the family name and the middle name. Use it for columns sorted by given name, like
    /// Vietnamese class lists.
    /// </summary>
    /// <param name="name">The name. A single name is written alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <example><code>
    /// PersonNameWording.GivenFirst(new PersonName("Nguyễn", "Văn", "A"));   // A, Nguyễn Văn
    /// PersonNameWording.GivenFirst(PersonName.FromSingleName("K'Brêm"));               // K'Brêm
    /// </code></example>
    public static string GivenFirst(PersonName name)
    {
        Guard.Against.Null(name);
        return (name.Family, name.Middle) switch
        {
            (null, null) => name.Given,
            (string family, string middle) => $"{name.Given}, {family} {middle}",
            (string family, null) => $"{name.Given}, {family}",
            (null, string middle) => $"{name.Given}, {middle}",
        };
    }
}
