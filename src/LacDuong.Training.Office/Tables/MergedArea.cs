namespace LacDuong.Training.Office;

/// <summary>Merged cells. All numbers count from 1, and the last ones are included.</summary>
internal sealed record MergedArea(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public bool IsValid => FirstRow >= 1 && FirstColumn >= 1 && LastRow >= FirstRow && LastColumn >= FirstColumn;
}
