using System.Collections.Frozen;
using System.Text;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>Makes keys of phrases that ignore accents and punctuation, and writes out the abbreviations of offices.</summary>
internal static class Phrases
{
    // The abbreviations of offices.
    private static readonly FrozenDictionary<string, string> s_abbreviations = new Dictionary<string, string>
    {
        ["ubnd"] = "uy ban nhan dan",
        ["hdnd"] = "hoi dong nhan dan",
        ["ubmttq"] = "mat tran",
        ["ubmttqvn"] = "mat tran",
        ["mttq"] = "mat tran",
        ["mttqvn"] = "mat tran",
        ["ctxh"] = "chinh tri xa hoi",
        ["ct xh"] = "chinh tri xa hoi",
        ["bcd"] = "ban chi dao",
        ["qcdc"] = "quy che dan chu",
        ["bch"] = "ban chap hanh",
        ["btv"] = "ban thuong vu",
        ["chqs"] = "chi huy quan su",
        ["bchqs"] = "ban chi huy quan su",
        ["lhpn"] = "lien hiep phu nu",
        ["hlhpn"] = "hoi lien hiep phu nu",
        ["ccb"] = "cuu chien binh",
        ["hccb"] = "hoi cuu chien binh",
        ["tncs"] = "thanh nien",
        ["tnch"] = "thanh nien",
        ["hnd"] = "hoi nong dan",
        ["ttct"] = "trung tam chinh tri",
        ["ttbdct"] = "trung tam boi duong chinh tri",
        ["tdp"] = "to dan pho",
        ["cbcc"] = "can bo cong chuc",
        ["cbccvc"] = "can bo cong chuc vien chuc",
        ["tccs"] = "to chuc co so",
        ["tccsd"] = "to chuc co so dang",
        ["vp"] = "van phong",
        ["tp"] = "thanh pho",
        ["tx"] = "thi xa",
        ["dk"] = "dac khu",
        ["thanh uy"] = "thanh pho",
        ["thi uy"] = "thi xa",
        ["huyen uy"] = "huyen",
        ["tinh uy"] = "tinh",
        ["quan uy"] = "quan",
        ["tinh doan"] = "doan thanh nien tinh",
        ["huyen doan"] = "doan thanh nien huyen",
        ["xa doan"] = "doan thanh nien xa",
        ["huyen doi"] = "quan su huyen",
        ["xa doi"] = "quan su xa",
        ["uy ban mttq"] = "mat tran",
        ["ub mttq"] = "mat tran",
        ["mat tran to quoc"] = "mat tran",
        ["uy ban mat tran"] = "mat tran",
        ["mat tran viet nam"] = "mat tran",
        ["thanh nien cong san"] = "thanh nien",
        ["thanh nien hcm"] = "thanh nien",
        ["thanh nien ho chi minh"] = "thanh nien",
        ["phu nu viet nam"] = "phu nu",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const int LongestAbbreviation = 4;

    /// <summary>The words of a text in lower case: letters and digits, ignoring accents.</summary>
    public static string KeyOf(string text)
    {
        string key = MatchKey.DroppingAccents(text);
        StringBuilder words = new(key.Length);
        foreach (char c in key)
        {
            if (char.IsLetterOrDigit(c))
                words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }
        return words.ToString().TrimEnd();
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
}
