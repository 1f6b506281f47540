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
        None,
    }

    /// <summary>The units that a text finds, on a day or ever.</summary>
    public List<Unit> Search(string text, LocalDate? on)
    {
        string key = MatchKey.DroppingAccents(text);
        List<Unit>[] found = [[], [], [], []];
        int at = key.Length == 0 ? -1 : _keys.IndexOf(key, StringComparison.Ordinal);
        for (int i = 0; i < _order.Length && at >= 0; i++)
        {
            MatchKind best = MatchKind.None;
            while (at >= 0 && at < _ends[i])
            {
                MatchKind kind = KindOf(at, key.Length);
                best = kind < best ? kind : best;
                int next = best is MatchKind.Name ? _ends[i] : at + 1;
                int step = _keys.AsSpan(next).IndexOf(key, StringComparison.Ordinal);
                at = step < 0 ? -1 : next + step;
            }
            Unit unit = _units[_order[i]];
            if (best is not MatchKind.None && (on is not LocalDate day || unit.IsValidOn(day)))
                found[(int)best].Add(unit);
        }
        return [.. found.SelectMany(units => units)];
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
