using System.Globalization;
using System.Text;
using CsCheck;

namespace LacDuong.Training.Tests.Values;

public sealed class TextHashTests
{
    [Fact]
    public void Equal_texts_have_one_hash()
        => Gen.String[Gen.Char.AlphaNumeric, 1, 64].Sample(text => TextHash.Of(text) == TextHash.Of(string.Concat("-", text, "-").AsSpan(1, text.Length)));

    [Fact]
    public void Every_character_counts_at_every_length()
    {
        for (int length = 1; length <= 64; length++)
        {
            char[] text = new char[length];
            Array.Fill(text, 'a');
            HashSet<int> hashes = [TextHash.Of(text)];
            for (int i = 0; i < length; i++)
            {
                text[i] = 'b';
                hashes.Add(TextHash.Of(text));
                text[i] = 'a';
            }
            Assert.Equal(length + 1, hashes.Count);
        }
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("hv-{0}")]
    [InlineData("lac-duong-2022-hv-{0:D6}")]
    [InlineData("{0:D6}-hoc-vien-trung-tam-chinh-tri-huyen-lac-duong")]
    public void Numbered_codes_spread_as_chance_would_spread_them(string form)
    {
        const int Count = 1 << 16;
        HashSet<int> whole = [];
        HashSet<int> low = [];
        HashSet<int> high = [];
        CompositeFormat composite = CompositeFormat.Parse(form);
        for (int i = 0; i < Count; i++)
        {
            int hash = TextHash.Of(string.Format(CultureInfo.InvariantCulture, composite, i));
            whole.Add(hash);
            low.Add(hash & (Count - 1));
            high.Add(hash >>> 16);
        }

        // Chance gives half a pair of the same hash, and fills 63.2 % of as many places as there are codes.
        Assert.InRange(Count - whole.Count, 0, 10);
        Assert.InRange((double)low.Count / Count, 0.62, 0.645);
        Assert.InRange((double)high.Count / Count, 0.62, 0.645);
    }
}
