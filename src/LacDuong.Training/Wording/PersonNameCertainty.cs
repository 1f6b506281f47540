namespace LacDuong.Training.Wording;

/// <summary>How certain a guess at the parts of a name is. The default is <see cref="Unknown"/>.</summary>
public enum PersonNameCertainty
{
    /// <summary>The guess lacks support: look at the name.</summary>
    Unknown,

    /// <summary>Most such names have these parts; in some, the given name or the family name has two words.</summary>
    Likely,

    /// <summary>Names of this form have these parts: «Nguyễn Văn A», «Lê Thị Huệ».</summary>
    Sure,
}
