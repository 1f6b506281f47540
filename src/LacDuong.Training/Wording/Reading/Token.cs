namespace LacDuong.Training.Wording;

/// <summary>A token of a text.</summary>
/// <param name="Kind">The kind of the token.</param>
/// <param name="Start">The start, in UTF-16 code units from 0.</param>
/// <param name="Length">The length, in UTF-16 code units.</param>
/// <param name="Value">The value, which depends on the kind.</param>
/// <param name="IsTight">Whether the token directly follows the previous one, without white space.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, int Value, bool IsTight)
{
    public int End => Start + Length;

    /// <summary>Whether the token is a number of one or two digits.</summary>
    public bool IsShortNumber => Kind is TokenKind.Number && Length <= 2;

    /// <summary>Whether the token is a number of one or two digits, or in a word.</summary>
    public bool IsSmallNumber => IsShortNumber || Kind is TokenKind.Numeral;

    /// <summary>Whether the token is a number of four digits, like a year.</summary>
    public bool IsYear => Kind is TokenKind.Number && Length == 4;
}
