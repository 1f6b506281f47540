namespace LacDuong.Training.Vietnamese;

/// <summary>
/// The order of the six tones among texts that differ only in the tone. The level tone (thanh ngang) is first in both conventions.
/// </summary>
public enum ToneOrder
{
    /// <summary>
    /// Ngang, huyền, hỏi, ngã, sắc, nặng (a à ả ã á ạ): the order of most dictionaries since Hoàng Phê's, and of Unicode's CLDR for
    /// <c>vi</c>.
    /// </summary>
    GraveHookTildeAcuteDot,

    /// <summary>Ngang, huyền, sắc, hỏi, ngã, nặng (a à á ả ã ạ): the order in which many schools and lists give the tones.</summary>
    GraveAcuteHookTildeDot,
}
