namespace LacDuong.Training.Wording;

/// <summary>The separator of two items, from the strongest bond to the weakest.</summary>
internal enum Separation
{
    None,
    Comma,
    And,
    Semicolon,
}
