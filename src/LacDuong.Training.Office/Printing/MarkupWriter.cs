using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace LacDuong.Training.Office;

/// <summary>
/// Writes XML and HTML from interpolated strings. The literal parts are markup, and the holes are always text.
/// </summary>
internal sealed class MarkupWriter(Stream stream) : IDisposable
{
    // Characters that markup writes otherwise, and surrogates, which may lack their other half.
    private static readonly SearchValues<char> s_special = SearchValues.Create(
    [
        .. "&<>\"'\uFFFE\uFFFF",
        .. Enumerable.Range(0, ' ').Concat(Enumerable.Range(0xD800, 0x800)).Select(c => (char)c).Except("\t\n"),
    ]);

    private readonly StreamWriter _output = new(stream, new UTF8Encoding(false), bufferSize: 16384, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes markup with text in it: <c>Write($"&lt;p&gt;{text}&lt;/p&gt;")</c>.</summary>
#pragma warning disable CA1822, IDE0060 // The handler has written to this instance before the call.
    public void Write([InterpolatedStringHandlerArgument("")] ref Handler markup)
#pragma warning restore CA1822, IDE0060
    {
    }

    /// <summary>Writes plain markup.</summary>
    public void WriteMarkup(string markup) => _output.Write(markup);

    public void Dispose() => _output.Dispose();

    private void WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(s_special) is var special and >= 0)
        {
            _output.Write(text[..special]);
            text = text[special..];
            // U+FFFD replaces characters that XML forbids and halves of surrogate pairs. Every text gives a valid file.
            _ = Rune.DecodeFromUtf16(text, out Rune rune, out int length);
            _output.Write(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\r' => "&#13;",
                < ' ' or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
            text = text[length..];
        }
        _output.Write(text);
    }

    [InterpolatedStringHandler]
    public readonly ref struct Handler
    {
        private readonly MarkupWriter _writer;

        public Handler(int literalLength, int formattedCount, MarkupWriter writer)
        {
            _ = literalLength + formattedCount;
            _writer = writer;
        }

        public void AppendLiteral(string markup) => _writer.WriteMarkup(markup);

        public void AppendFormatted(string? text) => _writer.WriteText(text);

        public void AppendFormatted(long number) => _writer.WriteMarkup(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(decimal number) => _writer.WriteMarkup(number.ToString(CultureInfo.InvariantCulture));
    }
}
