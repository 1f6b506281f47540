using System.Globalization;
using System.Text;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>Makes what people write comparable: keys of phrases that ignore case and punctuation, with the abbreviations of offices
/// written out.</summary>
internal static class Phrases
{
    // The abbreviations of offices.
    private static readonly Dictionary<string, string> s_abbreviations = Table(
        ("uy ban nhan dan", "ubnd"),
        ("hoi dong nhan dan", "hdnd"),
        ("mat tran", "ubmttq|ubmttqvn|mttq|mttqvn|uy ban mttq|ub mttq|mat tran to quoc|uy ban mat tran|mat tran viet nam"),
        ("chinh tri xa hoi", "ctxh|ct xh"),
        ("ban chi dao", "bcd"),
        ("quy che dan chu", "qcdc"),
        ("ban chap hanh", "bch"),
        ("ban thuong vu", "btv"),
        ("chi huy quan su", "chqs"),
        ("ban chi huy quan su", "bchqs"),
        ("lien hiep phu nu", "lhpn"),
        ("hoi lien hiep phu nu", "hlhpn"),
        ("cuu chien binh", "ccb"),
        ("hoi cuu chien binh", "hccb"),
        ("thanh nien", "tncs|tnch|thanh nien cong san|thanh nien hcm|thanh nien ho chi minh"),
        ("hoi nong dan", "hnd"),
        ("trung tam chinh tri", "ttct"),
        ("trung tam boi duong chinh tri", "ttbdct"),
        ("to dan pho", "tdp"),
        ("can bo cong chuc", "cbcc"),
        ("can bo cong chuc vien chuc", "cbccvc"),
        ("to chuc co so", "tccs"),
        ("to chuc co so dang", "tccsd"),
        ("van phong", "vp"),
        ("thanh pho", "tp|thanh uy"),
        ("thi xa", "tx|thi uy"),
        ("dac khu", "dk"),
        ("huyen", "huyen uy"),
        ("tinh", "tinh uy"),
        ("quan", "quan uy"),
        ("doan thanh nien tinh", "tinh doan"),
        ("doan thanh nien huyen", "huyen doan"),
        ("doan thanh nien xa", "xa doan"),
        ("quan su huyen", "huyen doi"),
        ("quan su xa", "xa doi"),
        ("phu nu", "phu nu viet nam"));

    private const int LongestAbbreviation = 4;

    /// <summary>The words of a text in lower case: letters and digits, ignoring accents.</summary>
    public static string KeyOf(string text) => WordsOf(MatchKey.DroppingAccents(text), keepsMarks: false);

    /// <summary>The same key, with accents: what two spellings of one title share.</summary>
    public static string AccentedKeyOf(string text) => WordsOf(MatchKey.KeepingAccents(text), keepsMarks: true);

    public static string[] AccentedKeys(params string[] words) => [.. words.Select(AccentedKeyOf)];

    /// <summary>The values by the accented keys of their words. A bar separates words. The first of two equal words counts.</summary>
    public static Dictionary<string, T> Table<T>(params (T Value, string Words)[] entries)
        => entries.SelectMany(entry => entry.Words.Split('|'), (entry, word) => (Key: AccentedKeyOf(word), entry.Value))
            .DistinctBy(entry => entry.Key)
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>Whether a text says that the cell is empty: blank, dashes, dots.</summary>
    public static bool IsBlank(string text) => text.AsSpan().Trim(" -–—.…_/\t\n").IsEmpty;

    /// <summary>Whether a text in place of a date, number or mark says that it's missing: «không», «chưa», «0».</summary>
    public static bool IsNo(string text)
        => IsBlank(text)
            || KeyOf(text) is "khong" or "chua" or "chua co" or "khong co" or "0" or "ko" or "quan chung" or "no" or "none" or "n a";

    /// <summary>Whether a key begins with one of some phrases. A phrase ends where a word ends; one with a space behind it has more words
    /// after it.</summary>
    public static bool BeginsWithAny(string key, params ReadOnlySpan<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            if (key.StartsWith(phrase, StringComparison.Ordinal)
                && (key.Length == phrase.Length || phrase[^1] == ' ' || key[phrase.Length] == ' '))
                return true;
        }
        return false;
    }

    /// <summary>The words of a text, with abbreviations written out.</summary>
    public static List<string> Expand(string text)
    {
        List<string> words = [.. KeyOf(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        // Two abbreviations may become one word. Each pass leaves a shorter text or fewer abbreviations.
        for (int pass = 0; pass < 3; pass++)
        {
            List<string> expanded = new(words.Count);
            for (int i = 0; i < words.Count;)
                i += TakeNext(words, i, expanded);
            if (expanded.SequenceEqual(words))
                break;
            words = expanded;
        }
        return words;
    }

    private static int TakeNext(List<string> words, int at, List<string> expanded)
    {
        for (int length = Math.Min(LongestAbbreviation, words.Count - at); length > 0; length--)
        {
            string phrase = length == 1 ? words[at] : string.Join(' ', words.Skip(at).Take(length));
            if (s_abbreviations.TryGetValue(phrase, out string? full))
            {
                expanded.AddRange(full.Split(' '));
                return length;
            }
        }
        expanded.Add(words[at]);
        return 1;
    }

    // Text out of a PDF file may have a mark behind a space.
    private static string WordsOf(string key, bool keepsMarks)
    {
        StringBuilder words = new(key.Length);
        foreach (char c in key)
        {
            bool isMark = char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
            if (char.IsLetterOrDigit(c) || (isMark && keepsMarks))
                words.Append(c);
            else if (!isMark && words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }
        return words.ToString().TrimEnd();
    }
}
