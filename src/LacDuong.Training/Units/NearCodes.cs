namespace LacDuong.Training;

/// <summary>Which of many codes somebody may have meant who wrote an unknown one.</summary>
internal static class NearCodes
{
    private const int MostEdits = 2;

    /// <summary>
    /// The codes that are the fewest edits away, two at most, in ordinal order: an edit adds, removes or replaces a character, and case is
    /// none.
    /// </summary>
    public static IReadOnlyList<string> Of(string code, IEnumerable<string> known, int count)
    {
        List<string> nearest = [];
        int fewest = MostEdits;
        foreach (string candidate in known)
        {
            int edits = Edits(code, candidate);
            if (edits > fewest)
                continue;
            if (edits < fewest)
                nearest.Clear();
            fewest = edits;
            nearest.Add(candidate);
        }
        nearest.Sort(StringComparer.Ordinal);
        return nearest.Count <= count ? nearest : nearest[..count];
    }

    // Levenshtein's distance, by rows.
    private static int Edits(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > MostEdits)
            return int.MaxValue;
        Span<int> row = stackalloc int[Code<Unit>.MaximumLength + 1];
        for (int j = 0; j <= right.Length; j++)
            row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.Length];
    }
}
