using System.Globalization;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Tests.Icu;

/// <summary>The process's culture changes nothing, not even where letters have another case in it (Turkish i).</summary>
public sealed class CultureTests
{
    private const string Text = "IiİıI\u0307 \u0110ẠI HỘI K’Brêm";

    private static readonly byte[] s_key = UnderInvariantCulture();

    [IcuTheory]
    [InlineData("vi-VN")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void Keys_are_the_same_bytes_under_every_culture(string name)
    {
        Under(CultureInfo.GetCultureInfo(name), () =>
        {
            Assert.Equal("iiiıi đaị hôị kbrêm", MatchKey.KeepingAccents(Text));
            Assert.Equal("iiiıi dai hoi kbrem", MatchKey.DroppingAccents(Text));
            // The letters i i i, ı after them, i; the dots on two of them as marks; white space.
            Assert.StartsWith("585858" + "59", Convert.ToHexString(VietnameseComparer.Default.GetSortKey(Text)), StringComparison.Ordinal);
            Assert.Equal(s_key, VietnameseComparer.Default.GetSortKey(Text));
        });
    }

    private static byte[] UnderInvariantCulture()
    {
        byte[] key = [];
        Under(CultureInfo.InvariantCulture, () => key = VietnameseComparer.Default.GetSortKey(Text));
        return key;
    }

    private static void Under(CultureInfo culture, Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
