namespace LacDuong.Training.Wording;

/// <summary>What a guess at the parts of a name rests on. The default is <see cref="KeptAsGiven"/>.</summary>
public enum PersonNameGuessBasis
{
    /// <summary>The name begins with no family name that is known: all of it is the given name, as typed.</summary>
    KeptAsGiven,

    /// <summary>The name is one word: it is the given name.</summary>
    SingleName,

    /// <summary>
    /// The name begins with a common Vietnamese family name: its last word is taken for the given name, what is between for the middle
    /// name.
    /// </summary>
    FamilyName,
}
