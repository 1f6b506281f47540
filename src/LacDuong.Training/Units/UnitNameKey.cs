using System.Globalization;
using System.Runtime.InteropServices;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>
/// Names in the form that a search compares: match keys stripped of spaces, hyphens and dashes, and the places where their words begin.
/// </summary>
internal sealed class UnitNameKey
{
    private readonly List<char> _text = [];
    private readonly List<int> _words = [];

    public int Length => _text.Count;

    public static UnitNameKey Of(string text)
    {
        UnitNameKey key = new();
        key.AppendName(text);
        return key;
    }

    /// <summary>Appends a character outside any name.</summary>
    public void Append(char character) => _text.Add(character);

    public void AppendName(string name)
    {
        bool begins = true;
        foreach (char character in MatchKey.DroppingAccents(name))
        {
            if (character == ' ' || char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation)
            {
                begins = true;
                continue;
            }
            if (begins)
                _words.Add(_text.Count);
            _text.Add(character);
            begins = !char.IsLetterOrDigit(character);
        }
    }

    /// <summary>Returns, for each place and for the end, the number of words that begin before it.</summary>
    public int[] CountWords()
    {
        int[] before = new int[_text.Count + 1];
        foreach (int word in _words)
            before[word + 1]++;
        for (int i = 1; i < before.Length; i++)
            before[i] += before[i - 1];
        return before;
    }

    public override string ToString() => new(CollectionsMarshal.AsSpan(_text));
}
