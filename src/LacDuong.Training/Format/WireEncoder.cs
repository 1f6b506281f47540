using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LacDuong.Training;

/// <summary>Escapes only what JSON requires: <c>"</c>, <c>\</c> and U+0000 to U+001F, in the short form if JSON has one.</summary>
internal sealed class WireEncoder : JavaScriptEncoder
{
    // Sets for a vectorised search. The framework passes text as a pointer, which is why the overrides below are unsafe.
    private static readonly SearchValues<char> s_escaped
        = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    private static readonly SearchValues<byte> s_escapedBytes
        = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\']);

    private WireEncoder()
    {
    }

    public static WireEncoder Instance { get; } = new();

    /// <summary>Escapes, once and for all, a text that is written often.</summary>
    public static JsonEncodedText EncodeOnce(string text) => JsonEncodedText.Encode(text, Instance);

    /// <summary>The length of <c>\u001f</c>.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
        => new ReadOnlySpan<char>(text, textLength).IndexOfAny(s_escaped);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => utf8Text.IndexOfAny(s_escapedBytes);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> destination = new(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten);
        string? escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\b' => @"\b",
            '\t' => @"\t",
            '\n' => @"\n",
            '\f' => @"\f",
            '\r' => @"\r",
            _ => null,
        };
        if (escape is null)
            return destination.TryWrite(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:x4}", out numberOfCharactersWritten);
        numberOfCharactersWritten = escape.TryCopyTo(destination) ? escape.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
