using LacDuong.Training.Office;

namespace OfficeRoundTrip;

/// <summary>Writes places as people name them in the program that has the file open: a column of a sheet by letters, one of a text by its number.</summary>
internal static class Placed
{
    public static string Write(TablePlace place)
    {
        string file = place.Sheet is null ? place.File : $"{place.File}!{place.Sheet}";
        if (place is { Sheet: null, Row: null })
            return file;
        bool isText = place.File.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);
        // What is about a whole sheet or a whole row is at its first cell.
        string column = isText ? $"{place.Column ?? 1}" : place.ColumnLetters ?? "A";
        return $"{file}:{place.Row ?? 1}:{column}";
    }
}
