namespace LacDuong.Training.Wording;

/// <summary>How sure a guess at the parts of a name is. The default is <see cref="Unknown"/>.</summary>
public enum PersonNameCertainty
{
    /// <summary>Nothing speaks for the guess: look at the name.</summary>
    Unknown,

    /// <summary>Most such names have these parts; in some, the given name has two words, or the family name has.</summary>
    Likely,

    /// <summary>Names of this form have these parts: «Nguyễn Văn A», «Lê Thị Huệ».</summary>
    Sure,
}
