using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace LacDuong.Training.Office;

/// <summary>
/// Writes XML and HTML from interpolated strings. The literal parts are markup, and the holes are always text.
/// </summary>
internal sealed class MarkupWriter(Stream stream) : IDisposable
{
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
        while (text.IndexOfAnyExceptInRange(' ', '~') is var other)
        {
            ReadOnlySpan<char> plain = other < 0 ? text : text[..other];
            WritePlain(plain);
            if (other < 0)
                return;
            text = text[other..];
            // U+FFFD replaces characters that XML forbids and halves of surrogate pairs. Every text gives a valid file.
            _ = Rune.DecodeFromUtf16(text, out Rune rune, out int length);
            if (rune.Value is '\r')
                _output.Write("&#13;");
            else if ((rune.Value < ' ' && rune.Value is not ('\t' or '\n')) || rune.Value is 0xFFFE or 0xFFFF)
                _output.Write('\uFFFD');
            else if (rune == Rune.ReplacementChar)
                _output.Write('\uFFFD');
            else
                _output.Write(text[..length]);
            text = text[length..];
        }
    }

    private void WritePlain(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"'") is var special and >= 0)
        {
            _output.Write(text[..special]);
            _output.Write(text[special] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(special + 1)..];
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
