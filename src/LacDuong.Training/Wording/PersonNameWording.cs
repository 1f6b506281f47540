namespace LacDuong.Training.Wording;

/// <summary>Names as lists show them. The whole name, family name first, is <see cref="PersonName.ToString"/>.</summary>
/// <remarks>Parts are shown as they are: nothing is put into another case, for K'Brêm and H'Hen have capitals of their own.</remarks>
public static class PersonNameWording
{
    /// <summary>
    /// The given name first, then a comma, the family name and the middle name: for columns that are sorted by given name, as Vietnamese
    /// class lists are.
    /// </summary>
    /// <param name="name">The name; a single name is shown alone.</param>
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
