using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CsCheck;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

/// <summary>The scanner against what it must find by definition: the end of the shortest beginning of a text that no continuation makes JSON.</summary>
public sealed class JsonScannerTests
{
    private const int Depth = 3;

    // What may be missing of a token, or of a member, at any place in it.
    private static readonly byte[][] s_tokenEnds =
    [
        [], .. Bytes("0", "\"", "\"\":0", ":0", "\":0", "n\"", "n\":0", "rue", "ue", "e", "alse", "lse", "se", "ull", "ll", "l"),
        .. Bytes("0000", "000", "00", "0", "", "\\uDC00", "uDC00", "DC00", "C00", "000\\uDC00", "00\\uDC00", "0\\uDC00").SelectMany(WithQuote),
        .. new byte[][] { [0x80], [0x90], [0xA0], [0x80, 0x80], [0x90, 0x80], [0xA0, 0x80], [0x80, 0x80, 0x80], [0x90, 0x80, 0x80] }.SelectMany(WithQuote),
    ];

    private static readonly byte[][] s_closings = [[], .. Closings(1), .. Closings(2), .. Closings(3)];

    private static readonly string[] s_seeds =
    [
        "{\"a\":[1,-0.5e+10,true],\"b\":{}}", "[\"\\ud83d\\ude00\\n\",null,false]", "{\"á\":\"字\\u00e9😀\"} ", " [ ] ", "12", "[[[0]]]", "\"\\uD83D\"", "\"\\uDC00x\"", "[1,]",
        "{\"a\":1,}", "tru", "01", "-", "\"\\uD800\\u0041\"", "\"\\uD800\\uDzz\"", "/**/1", "\u00A01", "\"\u007f\"", "{\"a\" 1}", "1.e", "[1 2]",
        "1\t", "1\r", "1\n", "[1\t]", "[1\r]", "[1\n]", "{\"a\":1}", "\"\\/\\b\\f\\r\\t\"", "\"\\uD800\u0001\"", "\"\\uD800é\"", "\"\\uDa00\\udE00\"", "\"\\ud8",
    ];

    private static readonly Gen<byte[]> s_text = Gen.Select(
        Gen.OneOf(s_seeds).Select(Encoding.UTF8.GetBytes),
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 3], Gen.Frequency((4, Gen.OneOf("{}[]\":,\\u0dD8cCeE.-+tfn \n\0\u007f"u8.ToArray())), (1, Gen.Byte))).Array[0, 3],
        (seed, changes) =>
        {
            List<byte> text = [.. seed];
            foreach ((int place, int kind, byte with) in changes)
            {
                int at = place % (text.Count + 1);
                if (kind is 0 or 1 && at < text.Count)
                    text.RemoveAt(at);
                if (kind is 1 or 2)
                    text.Insert(at, with);
                if (kind is 3)
                    text.RemoveRange(at, text.Count - at);
            }
            return text.ToArray();
        });

    [Fact]
    public void The_fault_is_where_the_shortest_beginning_ends_that_nothing_can_make_JSON()
        => s_text.Sample(text => Assert.Equal(Expected(text), JsonScanner.Find(text, Depth)?.At), iter: 700, print: Encoding.UTF8.GetString);

    [Theory]
    [InlineData("\"\\uD800", 7)]
    [InlineData("\"\\uD800\"", 1)]
    [InlineData("\"\\uDC00\"", 1)]
    [InlineData("\"ab\\uD83D\\n\"", 3)]
    [InlineData("\"\\uD83D\\u0041\"", 1)]
    [InlineData("\"\\uD83D\\uD83D\\uDE00\"", 1)]
    [InlineData("\"\\uDCzz\"", 1)]
    [InlineData("\"\\u12g4\"", 5)]
    [InlineData("[12", 3)]
    [InlineData("[12x]", 3)]
    [InlineData("[012]", 2)]
    [InlineData("{\"a\":nul}", 8)]
    [InlineData("{\"a\":1,}", 7)]
    [InlineData("[1] 2", 4)]
    [InlineData("", 0)]
    public void The_fault_of_these_is_at(string text, int at)
    {
        Assert.Equal(at, JsonScanner.Find(Encoding.UTF8.GetBytes(text), Depth)?.At);
        Assert.Equal(at, Expected(Encoding.UTF8.GetBytes(text)));
    }

    private static int? Expected(byte[] text)
    {
        if (IsJson(text, mayHoldLoneSurrogates: false))
            return null;
        for (int length = 1; length <= text.Length; length++)
        {
            if (CanBecomeJson(text.AsSpan(0, length), mayHoldLoneSurrogates: false))
                continue;
            return CanBecomeJson(text.AsSpan(0, length), mayHoldLoneSurrogates: true) ? LoneSurrogate(text, length - 1) : BeginOfCharacter(text, length - 1);
        }
        return BeginOfCharacter(text, text.Length);
    }

    // Of bytes that are no character, the first is at fault: also where the text ends within one.
    private static int BeginOfCharacter(byte[] text, int at)
    {
        while (at > 0 && !Utf8.IsValid(text.AsSpan(0, at)))
            at--;
        return at;
    }

    // The escape at whose first or second digit it became certain, or the one before it, which then has no other half.
    private static int LoneSurrogate(byte[] text, int dies)
    {
        string before = Encoding.Latin1.GetString(text, 0, dies + 1);
        int escape = before.LastIndexOf("\\u", StringComparison.OrdinalIgnoreCase);
        int previous = escape < 6 ? -1 : escape - 6;
        bool isEscaped = previous >= 0 && (previous - before[..previous].TrimEnd('\\').Length) % 2 == 1;
        return previous >= 0 && !isEscaped && IsFirstHalf(before.AsSpan(previous, 6)) ? previous : escape;
    }

    private static bool IsFirstHalf(ReadOnlySpan<char> escape) => escape[0] == '\\' && escape[1] == 'u' && escape[2] is 'd' or 'D' && escape[3] is '8' or '9' or 'a' or 'A' or 'b' or 'B';

    private static bool CanBecomeJson(ReadOnlySpan<byte> beginning, bool mayHoldLoneSurrogates)
    {
        foreach (byte[] end in s_tokenEnds)
        {
            foreach (byte[] closing in s_closings)
            {
                if (IsJson([.. beginning, .. end, .. closing], mayHoldLoneSurrogates))
                    return true;
            }
        }
        return false;
    }

    private static bool IsJson(byte[] text, bool mayHoldLoneSurrogates)
    {
        if (!Utf8.IsValid(text))
            return false;
        Utf8JsonReader reader = new(text, new JsonReaderOptions { MaxDepth = Depth });
        try
        {
            while (reader.Read())
            {
                if (!mayHoldLoneSurrogates && reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    reader.GetString();
            }
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static IEnumerable<byte[]> Closings(int count)
        => Enumerable.Range(0, 1 << count).Select(bits => Enumerable.Range(0, count).Select(i => (bits >> i & 1) == 0 ? (byte)']' : (byte)'}').ToArray());

    private static IEnumerable<byte[]> WithQuote(byte[] end) => [[.. end, (byte)'"'], [.. end, .. "\":0"u8]];

    private static IEnumerable<byte[]> Bytes(params string[] texts) => texts.Select(Encoding.UTF8.GetBytes);
}
