using System.Text;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>
/// All names of all units as one text of match keys, in Vietnamese order of the units, so that a search is one pass and needs no sorting.
/// </summary>
internal sealed class UnitNameIndex
{
    // Ends each name, and stands before the first; no key has it, since white space is folded.
    private const char NameEnd = '\n';

    // The runtime's search is the fastest, but may compare the whole key at each character. So a longer key is searched for in another way.
    private const int MostCompared = 64;

    private readonly ValueList<Unit> _units;
    private readonly int[] _order;
    private readonly int[] _ends;
    private readonly string _keys;

    public UnitNameIndex(ValueList<Unit> units)
    {
        _units = units;
        _order = InVietnameseOrder(units);
        _ends = new int[_order.Length];
        StringBuilder keys = new();
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
    }

    private enum MatchKind
    {
        Name,
        Prefix,
        Word,
        Part,
    }

    /// <summary>The units that a text finds, on a day or ever.</summary>
    public IReadOnlyList<Unit> Search(string text, LocalDate? on)
    {
        string key = MatchKey.DroppingAccents(text);
        List<(int Place, MatchKind Kind)> found = [];
        int place = 0;
        foreach (int at in Matches(key))
        {
            while (at >= _ends[place])
                place++;
            MatchKind kind = KindOf(at, key.Length);
            if (found.Count == 0 || found[^1].Place != place)
                found.Add((place, kind));
            else if (kind < found[^1].Kind)
                found[^1] = (place, kind);
        }
        IEnumerable<Unit> units = found.OrderBy(f => f.Kind).Select(f => _units[_order[f.Place]]);
        return [.. on is LocalDate day ? units.Where(unit => unit.IsValidOn(day)) : units];
    }

    /// <summary>Where a key stands in the names, in order. Places may overlap.</summary>
    private IEnumerable<int> Matches(string key)
    {
        if (key.Length == 0 || key.Length > _keys.Length)
            yield break;
        if (key.Length <= MostCompared)
        {
            for (int at = _keys.IndexOf(key, StringComparison.Ordinal); at >= 0; at = _keys.IndexOf(key, at + 1, StringComparison.Ordinal))
                yield return at;
            yield break;
        }
        // The algorithm of Knuth, Morris and Pratt.
        int[] borders = BordersOf(key);
        int matched = 0;
        for (int i = 0; i < _keys.Length; i++)
        {
            matched = Extend(key, borders, matched, _keys[i]);
            if (matched == key.Length)
                yield return i + 1 - matched;
        }
    }

    /// <summary>Of each beginning of a key: the length of the longest shorter one that it ends with.</summary>
    private static int[] BordersOf(string key)
    {
        int[] borders = new int[key.Length];
        for (int i = 1; i < key.Length; i++)
            borders[i] = Extend(key, borders, borders[i - 1], key[i]);
        return borders;
    }

    /// <summary>How much of a key is matched with one more character.</summary>
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

    private static void AppendKeys(StringBuilder keys, LocalisedText name)
    {
        foreach ((_, string text) in name.Texts)
            keys.Append(MatchKey.DroppingAccents(text)).Append(NameEnd);
    }

    private MatchKind KindOf(int at, int length) => (_keys[at - 1], _keys[at + length]) switch
    {
        (NameEnd, NameEnd) => MatchKind.Name,
        (NameEnd, _) => MatchKind.Prefix,
        (char before, _) when !char.IsLetterOrDigit(before) => MatchKind.Word,
        _ => MatchKind.Part,
    };
}
