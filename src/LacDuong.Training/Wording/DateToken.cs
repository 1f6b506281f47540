namespace LacDuong.Training.Wording;

/// <summary>A piece of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in UTF-16 code units from 0.</param>
/// <param name="Length">How many code units it has.</param>
/// <param name="Value">What its kind says.</param>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, int Value = 0)
{
    public int End => Start + Length;
}
