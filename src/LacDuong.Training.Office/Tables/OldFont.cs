using System.Collections.Frozen;

namespace LacDuong.Training.Office;

/// <summary>Recognises text for fonts such as .VnTime. They show Vietnamese letters at the codes of other characters (TCVN 5712:1993,
/// VN3).</summary>
internal static class OldFont
{
    // The letters without their tones: headings are found without them.
    private static readonly FrozenDictionary<char, char> s_letters = new Dictionary<string, char>
    {
        ["¡¢¨©µ¶·¸¹»¼½¾ÆÇÈÉÊË"] = 'a',
        ["£ªÌÎÏÐÑÒÓÔÕÖ"] = 'e',
        ["×ØÜÝÞ"] = 'i',
        ["¤¥«¬ßáâãäåæçèéêëìíî"] = 'o',
        ["¦\u00ADïñòóôõö÷øù"] = 'u',
        ["úûüýþ"] = 'y',
        ["§®"] = 'd',
    }.SelectMany(pair => pair.Key, (pair, shown) => (shown, pair.Value)).ToFrozenDictionary(pair => pair.shown, pair => pair.Value);

    /// <summary>The row as the font shows it, without accents.</summary>
    public static SheetRow Shown(SheetRow row)
        => new(row.Number, [.. Enumerable.Range(1, row.Width).Select(column => new Cell(Shown(row[column].Text)))], []);

    private static string Shown(string text) => string.Concat(text.Select(c => s_letters.GetValueOrDefault(c, c)));
}
