using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Makes the error that people read of what ended a reading: the place, by going through the text once more.</summary>
internal static class FaultLocator
{
    /// <summary>The error of a text at hand.</summary>
    /// <param name="fault">What ended the reading.</param>
    /// <param name="text">The text, without a byte-order mark.</param>
    /// <param name="firstLine">The number of the text's first line.</param>
    public static TrainingFormatException InText(WireFault fault, ReadOnlySpan<byte> text, int firstLine = 1)
    {
        // Whatever else is in a document of a later edition is not this reader's to judge, its depth neither.
        int maximumDepth = fault.Kind is TrainingFormatErrorKind.LaterEdition ? int.MaxValue : WireReader.MaximumDepth;
        Utf8JsonReader start = new(text, new JsonReaderOptions { MaxDepth = maximumDepth });
        // What was read before the fault is JSON; whether the token at fault is so too has not been asked in full.
        if (JsonScanner.Find(text, maximumDepth) is not JsonSyntaxFault syntax || syntax.At >= fault.SeenUpTo)
            return At(fault, PathOf(fault, start), text, (int)fault.At, firstLine);
        DocumentPath path = syntax.ValueStart >= 0
            ? PathTracker.OfToken(start, syntax.ValueStart)
            : PathTracker.OfContainer(start, syntax.At);
        // Somebody who saved a file in another encoding is helped by its name more than by a byte of it.
        WireFault malformed = syntax.Expected == "syntax.utf8" || EncodingOf(text) is not null
            ? new(
                TrainingFormatErrorKind.MalformedJson,
                syntax.At,
                syntax.At,
                new Phrase("syntax.utf8"),
                EncodingOf(text) is { } encoding ? new Phrase("found.encoding", encoding) : FoundAt(text, syntax.At))
            {
                Reason = ValueFault.Encoding,
            }
            : new(TrainingFormatErrorKind.MalformedJson, syntax.At, syntax.At, new Phrase(syntax.Expected), FoundAt(text, syntax.At));
        return At(malformed, path, text, syntax.At, firstLine);
    }

    /// <summary>The error of a text, or a line, that has more bytes than a number.</summary>
    public static TrainingFormatException TooLong(int maximumLength, int line)
        => new(
            new WireFault(
                TrainingFormatErrorKind.TooLong,
                0,
                0,
                new Phrase("expected.length", FormattableString.Invariant($"{maximumLength}")),
                new Phrase("found.more")),
            DocumentPath.Root,
            line,
            column: 1);

    /// <summary>The error of a value within a host's message, of which no more than its tokens can be seen.</summary>
    /// <param name="fault">What ended the reading.</param>
    /// <param name="start">The serialiser's reader, still at the start of the value.</param>
    public static TrainingFormatException InHostMessage(WireFault fault, Utf8JsonReader start)
        => new(fault, PathOf(fault, start), null, null);

    /// <summary>The error of a name in a host's message: the serialiser itself says where it stands.</summary>
    public static TrainingFormatException InHostName(WireFault fault) => new(fault, DocumentPath.Root, null, null);

    private static DocumentPath PathOf(WireFault fault, Utf8JsonReader start)
    {
        DocumentPath path = PathTracker.OfToken(start, fault.At);
        return fault.MissingMember is string member ? path.Then(member) : path;
    }

    private static TrainingFormatException At(WireFault fault, DocumentPath path, ReadOnlySpan<byte> text, int at, int firstLine)
    {
        ReadOnlySpan<byte> before = text[..at];
        int lastFeed = before.LastIndexOf((byte)'\n');
        int column = 1;
        foreach (byte b in before[(lastFeed + 1)..])
            column += (b & 0b1100_0000) == 0b1000_0000 ? 0 : 1;
        return new TrainingFormatException(fault, path, firstLine + before.Count((byte)'\n'), column);
    }

    // By the byte-order mark, or by the zeros beside the first character, which is ASCII in every JSON text.
    private static string? EncodingOf(ReadOnlySpan<byte> text) => text switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..] => "UTF-16",
        _ => null,
    };

    private static Phrase FoundAt(ReadOnlySpan<byte> text, int at)
    {
        if (at == text.Length)
            return new Phrase("found.end");
        if (text[at] is < 0x20 or 0x7F || Rune.DecodeFromUtf8(text[at..], out Rune rune, out _) is not System.Buffers.OperationStatus.Done)
            return new Phrase("found.byte", $"0x{text[at]:X2}");
        return new Phrase("found.character", WireReader.Printable(rune.ToString()));
    }
}
