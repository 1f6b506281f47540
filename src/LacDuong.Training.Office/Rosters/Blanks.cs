namespace LacDuong.Training.Office;

/// <summary>Recognises what people write in an empty cell.</summary>
internal static class Blanks
{
    /// <summary>Whether a text says that the cell is empty: blank, dashes, dots.</summary>
    public static bool IsBlank(string text)
    {
        foreach (char c in text)
        {
            if (c is not (' ' or '-' or '–' or '—' or '.' or '…' or '_' or '/' or '\t' or '\n'))
                return false;
        }
        return true;
    }

    /// <summary>Whether a text in place of a date, number or mark says that it's missing: «không», «chưa», «0».</summary>
    public static bool IsNo(string text)
        => IsBlank(text)
            || Phrases.KeyOf(text) is "khong" or "chua" or "chua co" or "khong co" or "0" or "ko" or "quan chung"
                or "no" or "none" or "n a";
}
