namespace LacDuong.Training.Office;

/// <summary>The numbering styles of a list, the widest first: A., I., 1., or none.</summary>
internal enum NumeralStyle
{
    Letter,
    Roman,
    Number,
    None,
}
