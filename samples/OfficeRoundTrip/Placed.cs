using LacDuong.Training.Office;

namespace OfficeRoundTrip;

/// <summary>Writes places as the program that opens the file shows them: the column of a sheet by letters, that of a text by
/// number.</summary>
internal static class Placed
{
    public static string Write(TablePlace place)
    {
        string file = place.Sheet is null ? place.File : $"{place.File}!{place.Sheet}";
        if (place is { Sheet: null, Row: null })
            return file;
        bool isText = place.File.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);
        // A whole sheet or row is shown by its first cell.
        string column = isText ? $"{place.Column ?? 1}" : place.ColumnLetters ?? "A";
        return $"{file}:{place.Row ?? 1}:{column}";
    }
}
