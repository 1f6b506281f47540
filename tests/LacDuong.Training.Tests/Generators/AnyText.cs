using System.Text;
using CsCheck;

namespace LacDuong.Training.Tests.Generators;

/// <summary>Strings of every kind that a text or an annotation may be, the awkward ones often.</summary>
public static class AnyText
{
    private static readonly string[] s_words =
    [
        "Lạc Dương", "dân vận", "K'Nớ", "hoà", "hòa", "Đạ Chais", "ThS.", "số 30/2020/NĐ-CP", "e\u0302\u0301", "a\u0323\u0302", "đ\u031B\u0323", "Å", "\u212B",
        "中文", "हिन्दी", "שָׁלוֹם", "\u1112\u1161\u11AB", "ⴰⵎⴰⵣⵉⵖ", "👩\u200D🏫", "🇻🇳", "\U0001F600\uFE0F", "\U0010FFFF", "\uFFFF", "\uFEFF", "\u2028", "\u00A0", "\u0301",
        "\"", "\\", "/", "<script>", "&amp;", "\t", "\n", "{\"a\":1}", "null",
    ];

    private static readonly Gen<Rune> s_scalar = Gen.Int[0x20, 0x10FFFF - 0x800].Select(n => new Rune(n < 0xD800 ? n : n + 0x800));

    private static readonly Gen<string> s_anyScalar = s_scalar.Select(rune => Rune.IsControl(rune) ? "x" : rune.ToString());

    private static readonly Gen<string> s_piece = Gen.Frequency((6, Gen.OneOf(s_words)), (1, Gen.OneOf("\r\n", "\r")), (3, s_anyScalar));

    /// <summary>Texts: with something to see, and without control characters, but not yet in the form that the library keeps.</summary>
    public static readonly Gen<string> Text = Gen.Select(s_piece.Array[0, 6], Gen.OneOf("a", "Ư", "ơ\u0301", "0", "字"), Gen.Int[0, 6])
        .Select((pieces, visible, at) => string.Concat([.. pieces.Take(at), visible, .. pieces.Skip(at)]));

    /// <summary>Any well-formed string: also the empty one, and control characters.</summary>
    public static readonly Gen<string> WellFormed = Gen.Frequency((4, s_piece), (2, Gen.Int[0, 0x9F].Select(c => ((char)c).ToString())))
        .Array[0, 6].Select(string.Concat);

    /// <summary>Long texts, longer than any buffer that a reading starts with.</summary>
    public static readonly Gen<string> LongText = Gen.Select(Text, Gen.Int[2, 60]).Select((text, times) => string.Concat(Enumerable.Repeat(text, times)));
}
