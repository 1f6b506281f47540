using System.Diagnostics.CodeAnalysis;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>Finds categories, grades and the like by the names that people give them.</summary>
internal sealed class NameFinder<T>
    where T : class, ICoded<T>
{
    // Words that any name may have.
    private static readonly HashSet<string> s_fillers
        = new(StringComparer.Ordinal) { "va", "cac", "cua", "khoi", "nhom", "o", "loai", "hoc", "vien" };

    private readonly Dictionary<string, T?> _byKey = new(StringComparer.Ordinal);
    private readonly List<(T Item, HashSet<string> Words)> _words = [];

    public NameFinder(IEnumerable<T> items, Func<T, LocalisedText> nameOf)
    {
        foreach (T item in items)
        {
            foreach (string name in nameOf(item).Select(text => text.Value).Prepend(item.Code.Value))
            {
                Add(MatchKey.KeepingAccents(name), item);
                _words.Add((item, [.. Phrases.Expand(name)]));
            }
        }
        // People often leave accents out, but a spelling with accents comes first.
        foreach ((T item, HashSet<string> _) in _words.ToList())
        {
            foreach (string name in nameOf(item).Select(text => text.Value).Prepend(item.Code.Value))
                Add(Phrases.KeyOf(name), item);
        }
    }

    /// <summary>Whether the finder has items.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>Finds the item that a text names, or the only item whose name has all words of the text, unless only a whole name
    /// counts.</summary>
    public bool TryFind(string text, bool isWhole, [NotNullWhen(true)] out T? found)
    {
        string key = MatchKey.KeepingAccents(text);
        if (_byKey.TryGetValue(key, out found) || _byKey.TryGetValue(Phrases.KeyOf(text), out found))
            return found is not null;
        if (!isWhole)
        {
            List<string> words = [.. Phrases.Expand(text).Where(word => !s_fillers.Contains(word))];
            List<T> all = words.Count is 0 or > 40
                ? []
                : [.. _words.Where(item => words.TrueForAll(item.Words.Contains)).Select(item => item.Item).Distinct()];
            found = all is [T only] ? only : null;
        }
        _byKey[key] = found;
        return found is not null;
    }

    // A name of two items is ambiguous, and finds neither.
    private void Add(string key, T item)
    {
        if (!_byKey.TryAdd(key, item) && _byKey[key] is T other && other.Code != item.Code)
            _byKey[key] = null;
    }
}
