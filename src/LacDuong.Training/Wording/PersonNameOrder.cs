namespace LacDuong.Training.Wording;

/// <summary>By what a list of names is in order. The default is <see cref="GivenName"/>.</summary>
public enum PersonNameOrder
{
    /// <summary>By given name, then middle name, then family name: the order of most Vietnamese class lists.</summary>
    GivenName,

    /// <summary>By the whole name from its first word, as a list is that nobody has split.</summary>
    WholeName,

    /// <summary>By given name, then the rest of the name, both without accents, as a spreadsheet sorts that has no Vietnamese.</summary>
    GivenNameWithoutAccents,
}
