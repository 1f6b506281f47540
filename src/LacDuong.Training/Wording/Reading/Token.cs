namespace LacDuong.Training.Wording;

/// <summary>A piece of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in UTF-16 code units from 0.</param>
/// <param name="Length">How many code units it has.</param>
/// <param name="Value">What its kind says.</param>
/// <param name="IsTight">Whether no white space stands before it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, int Value, bool IsTight)
{
    public int End => Start + Length;

    /// <summary>Whether it's a number of one or two digits.</summary>
    public bool IsShortNumber => Kind is TokenKind.Number && Length <= 2;

    /// <summary>Whether it's a number of four digits, as years are written.</summary>
    public bool IsYear => Kind is TokenKind.Number && Length == 4;
}
