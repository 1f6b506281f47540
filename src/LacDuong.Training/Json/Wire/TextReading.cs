using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace LacDuong.Training.Json;

/// <summary>Reads a text in memory from its first byte to its last, and throws the exception if it fails.</summary>
internal static class TextReading
{
    /// <summary>
    /// The maximum number of bytes of a text, or of a line of JSON Lines. It keeps every array and string within .NET's limits.
    /// </summary>
    public const int MaximumLength = 1_000_000_000;

    /// <summary>Reads a value from a reader at its first token.</summary>
    public delegate T ReadValue<T>(ref WireReader reader);

    public static bool TryRead<T>(
        ReadOnlySpan<byte> utf8,
        ReadValue<T> read,
        int firstLine,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out TrainingFormatException? error)
        where T : class
    {
        // A byte-order mark may start a file; before a later line, it breaks JSON.
        ReadOnlySpan<byte> text = firstLine == 1 && utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        using ReadingCache cache = ReadingCache.Rent();
        WireReader reader = new(text, WireReader.MaximumDepth, cache);
        value = null;
        error = null;
        if (utf8.Length > MaximumLength)
        {
            error = FaultLocator.TooLong(MaximumLength, firstLine);
            return false;
        }
        try
        {
            reader.Advance();
            T whole = read(ref reader);
            reader.ExpectEnd();
            value = whole;
            return true;
        }
        catch (WireFault fault)
        {
            error = FaultLocator.InText(fault, text, firstLine);
        }
        catch (JsonException)
        {
            error = FaultLocator.InText(reader.Malformed(), text, firstLine);
        }
        return false;
    }

    /// <summary>Encodes a string as UTF-8. An ill-formed string gets a byte that ends the reading at that place.</summary>
    public static byte[] ToUtf8(string text)
    {
        const byte InNoText = 0xFF;
        const int MostBytesOfOne = 3;
        if (text.Length <= MaximumLength / MostBytesOfOne && TextRules.IsWellFormed(text))
            return Encoding.UTF8.GetBytes(text);
        // For a text that is too long, one byte too many is enough.
        byte[] bytes = new byte[(int)Math.Min(1 + ((long)MostBytesOfOne * text.Length), MaximumLength + MostBytesOfOne + 1)];
        OperationStatus status = Utf8.FromUtf16(text, bytes, out _, out int written, replaceInvalidSequences: false);
        if (status is OperationStatus.InvalidData)
            bytes[written++] = InNoText;
        return bytes[..written];
    }
}
