namespace LacDuong.Training.Wording;

/// <summary>The order of a list of names. The default is <see cref="GivenName"/>.</summary>
public enum PersonNameOrder
{
    /// <summary>By given name, then middle name, then family name: the order of most Vietnamese class lists.</summary>
    GivenName,

    /// <summary>By the whole name from its first word, like a list of unsplit names.</summary>
    WholeName,

    /// <summary>By given name, then the rest of the name, both with accents ignored, like a spreadsheet that lacks Vietnamese.</summary>
    GivenNameWithoutAccents,
}
