namespace LacDuong.Training.Wording;

/// <summary>What stands between two items, from what binds them most.</summary>
internal enum Separation
{
    None,
    Comma,
    And,
    Semicolon,
}
