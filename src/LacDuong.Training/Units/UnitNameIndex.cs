using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>
/// All names of all units as one text of keys, in Vietnamese order of the units. A search is a single pass and needs only to rank its
/// results.
/// </summary>
internal sealed class UnitNameIndex
{
    // Ends each name, and precedes the first. Keys are free of white space, so they can't contain it.
    private const char NameEnd = '\n';

    // The runtime's search is the fastest, but may compare the whole key at each character. A longer key is searched for by another
    // algorithm.
    private const int MostCompared = 64;

    private readonly ValueList<Unit> _units;
    private readonly int[] _order;
    private readonly int[] _ends;
    private readonly string _keys;

    // For each place in the keys, the number of words that begin before it. A word begins at a place if the next count is one higher.
    private readonly int[] _wordsBefore;

    // The same keys with i for y.
    private readonly Lazy<string> _withoutY;

    public UnitNameIndex(ValueList<Unit> units)
    {
        _units = units;
        _order = InVietnameseOrder(units);
        _ends = new int[_order.Length];
        UnitNameKey keys = new();
        keys.Append(NameEnd);
        for (int i = 0; i < _order.Length; i++)
        {
            Unit unit = units[_order[i]];
            AppendKeys(keys, unit.Name);
            foreach (LocalisedText name in unit.OtherNames)
                AppendKeys(keys, name);
            _ends[i] = keys.Length;
        }
        _keys = keys.ToString();
        _wordsBefore = keys.CountWords();
        _withoutY = new(() => _keys.Replace('y', 'i'));
    }

    private enum MatchKind
    {
        Name,
        Prefix,
        Word,
        Part,
        None,
    }

    /// <summary>Finds the units that match any of some texts, on a day or ever. The matches of the first text come first.</summary>
    public IReadOnlyList<Unit> Search(IEnumerable<string> texts, LocalDate? on, bool ignoresY)
    {
        HashSet<int> seen = [];
        List<Unit> found = [];
        foreach (string text in texts)
        {
            foreach (int number in Search(text, ignoresY))
            {
                Unit unit = _units[number];
                if (seen.Add(number) && (on is not LocalDate day || unit.IsValidOn(day)))
                    found.Add(unit);
            }
        }
        return found;
    }

    private IEnumerable<int> Search(string text, bool ignoresY)
    {
        UnitNameKey key = UnitNameKey.Of(text);
        int words = key.CountWords()[^1];
        List<(int Place, MatchKind Rank)> found = [];
        int place = 0;
        foreach (int at in ignoresY ? Matches(_withoutY.Value, key.ToString().Replace('y', 'i')) : Matches(_keys, key.ToString()))
        {
            while (at >= _ends[place])
                place++;
            MatchKind rank = RankOf(at, key.Length, words);
            if (rank == MatchKind.None)
                continue;
            if (found.Count == 0 || found[^1].Place != place)
                found.Add((place, rank));
            else if (rank < found[^1].Rank)
                found[^1] = (place, rank);
        }
        return found.OrderBy(f => f.Rank).Select(f => _order[f.Place]);
    }

    /// <summary>Returns the places of a key in the names, in order. Places may overlap.</summary>
    private static IEnumerable<int> Matches(string keys, string key)
    {
        if (key.Length == 0 || key.Length > keys.Length)
            yield break;
        if (key.Length <= MostCompared)
        {
            for (int at = keys.IndexOf(key, StringComparison.Ordinal); at >= 0; at = keys.IndexOf(key, at + 1, StringComparison.Ordinal))
                yield return at;
            yield break;
        }
        // The algorithm of Knuth, Morris and Pratt.
        int[] borders = BordersOf(key);
        int matched = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            matched = Extend(key, borders, matched, keys[i]);
            if (matched == key.Length)
                yield return i + 1 - matched;
        }
    }

    /// <summary>
    /// Returns for each prefix of a key the length of its longest border: the longest shorter prefix that is also its suffix.
    /// </summary>
    private static int[] BordersOf(string key)
    {
        int[] borders = new int[key.Length];
        for (int i = 1; i < key.Length; i++)
            borders[i] = Extend(key, borders, borders[i - 1], key[i]);
        return borders;
    }

    /// <summary>Returns the matched length of a key after one more character.</summary>
    private static int Extend(string key, int[] borders, int matched, char next)
    {
        while (matched > 0 && (matched == key.Length || key[matched] != next))
            matched = borders[matched - 1];
        return key[matched] == next ? matched + 1 : 0;
    }

    private static int[] InVietnameseOrder(ValueList<Unit> units)
    {
        (byte[] Key, int Unit)[] order = new (byte[], int)[units.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = (VietnameseComparer.Default.GetSortKey(units[i].Name.ToString()), i);
        Array.Sort(order, static (left, right) =>
        {
            int byName = left.Key.AsSpan().SequenceCompareTo(right.Key);
            return byName != 0 ? byName : left.Unit.CompareTo(right.Unit);
        });
        return Array.ConvertAll(order, entry => entry.Unit);
    }

    private static void AppendKeys(UnitNameKey keys, LocalisedText name)
    {
        foreach ((_, string text) in name.Texts)
        {
            keys.AppendName(text);
            keys.Append(NameEnd);
        }
    }

    // Words that are divided in another way than they were typed (Ea Ly, Ealy) match only from the start of a word to the end of one.
    private MatchKind RankOf(int at, int length, int words)
    {
        bool begins = BeginsWord(at);
        bool isDividedAlike = _wordsBefore[at + length] - _wordsBefore[at + 1] == words - 1;
        if (!isDividedAlike && !(begins && (_keys[at + length] == NameEnd || BeginsWord(at + length))))
            return MatchKind.None;
        return (_keys[at - 1], _keys[at + length]) switch
        {
            (NameEnd, NameEnd) => MatchKind.Name,
            (NameEnd, _) => MatchKind.Prefix,
            _ => begins ? MatchKind.Word : MatchKind.Part,
        };
    }

    private bool BeginsWord(int at) => _wordsBefore[at + 1] > _wordsBefore[at];
}
