using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>Reads marks: «8», «7,5», «7.50».</summary>
internal static class Marks
{
    public static bool TryRead(Cell cell, out decimal mark)
    {
        mark = cell.Number ?? -1;
        if (cell.Number is null && !decimal.TryParse(
            cell.Text.TrimStart('\'').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out mark))
            return false;
        return mark is >= 0 and < 1_000_000;
    }
}
