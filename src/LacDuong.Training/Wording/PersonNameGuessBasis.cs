namespace LacDuong.Training.Wording;

/// <summary>The basis of a guess at the parts of a name. The default is <see cref="KeptAsGiven"/>.</summary>
public enum PersonNameGuessBasis
{
    /// <summary>The name lacks a known family name at its start: all of it is the given name, as typed.</summary>
    KeptAsGiven,

    /// <summary>The name is one word, which is the given name.</summary>
    SingleName,

    /// <summary>
    /// The name begins with a common Vietnamese family name. Its last word is the given name, and the rest is the middle name.
    /// </summary>
    FamilyName,
}
