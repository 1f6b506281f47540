namespace LacDuong.Training;

/// <summary>Suggests known codes that resemble an unknown one.</summary>
internal static class NearCodes
{
    private const int MostEdits = 2;

    // Each query scans the codes, and a list of findings may make a thousand queries. Among so many codes, some resemble any other.
    private const int MostCodes = 20_000;

    /// <summary>
    /// Returns the codes that are the fewest edits away, two at most, each once and in ordinal order. An edit adds, removes or replaces a
    /// character. Case is ignored.
    /// </summary>
    public static IReadOnlyList<Code<T>> Of<T>(Code<T> code, IEnumerable<Code<T>> known, int count)
        where T : class, ICoded<T>
    {
        List<Code<T>> nearest = [];
        int fewest = MostEdits;
        foreach (Code<T> candidate in known.Take(MostCodes))
        {
            int edits = Edits(code.Value, candidate.Value, fewest);
            if (edits > fewest)
                continue;
            if (edits < fewest)
                nearest.Clear();
            fewest = edits;
            nearest.Add(candidate);
        }
        return [.. nearest.Distinct().Order().Take(count)];
    }

    // A common prefix takes zero edits. After it, each kind of edit is tried with one edit fewer, so there are only a few passes.
    private static int Edits(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        int alike = 0;
        while (alike < left.Length && alike < right.Length && char.ToLowerInvariant(left[alike]) == char.ToLowerInvariant(right[alike]))
            alike++;
        left = left[alike..];
        right = right[alike..];
        int longer = Math.Max(left.Length, right.Length);
        if (left.IsEmpty || right.IsEmpty || most == 0)
            return longer;
        int least = Edits(left[1..], right[1..], most - 1);
        least = Math.Min(least, Edits(left[1..], right, most - 1));
        return 1 + Math.Min(least, Edits(left, right[1..], most - 1));
    }
}
