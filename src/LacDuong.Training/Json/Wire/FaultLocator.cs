using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Creates the exception for the fault that ended a reading. Finds the place by walking the text once more.</summary>
internal static class FaultLocator
{
    /// <summary>Creates the exception for a text in memory.</summary>
    /// <param name="fault">The fault that ended the reading.</param>
    /// <param name="text">The text after the byte-order mark.</param>
    /// <param name="firstLine">The number of the text's first line.</param>
    public static TrainingFormatException InText(WireFault fault, ReadOnlySpan<byte> text, int firstLine = 1)
    {
        // This reader can't judge the rest of a document of a later edition, its depth included.
        int maximumDepth = fault.Kind is TrainingFormatErrorKind.LaterEdition ? int.MaxValue : WireReader.MaximumDepth;
        Utf8JsonReader start = new(text, new JsonReaderOptions { MaxDepth = maximumDepth });
        // Everything before the fault is JSON. The token at fault is only partly checked.
        if (JsonScanner.Find(text, maximumDepth) is not JsonSyntaxFault syntax || syntax.At >= fault.SeenUpTo)
            return At(fault, PathOf(fault, start), text, (int)fault.At, firstLine);
        DocumentPath path = syntax.ValueStart >= 0
            ? PathTracker.OfToken(start, syntax.ValueStart)
            : PathTracker.OfContainer(start, syntax.At);
        // For a file saved in another encoding, the name of the encoding helps more than one of its bytes.
        string? encoding = EncodingOf(text);
        bool isEncoding = encoding is not null || syntax.Expected == "syntax.utf8";
        WireFault malformed = new(
            TrainingFormatErrorKind.MalformedJson,
            syntax.At,
            syntax.At,
            new Phrase(isEncoding ? "syntax.utf8" : syntax.Expected),
            encoding is null ? FoundAt(text, syntax.At) : new Phrase("found.encoding", encoding))
        {
            Reason = isEncoding ? ValueFault.Encoding : ValueFault.None,
        };
        return At(malformed, path, text, syntax.At, firstLine);
    }

    /// <summary>Creates the exception for a text, or a line, with more bytes than the maximum.</summary>
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

    /// <summary>Creates the exception for a value within a host's message. Only its tokens are visible here.</summary>
    /// <param name="fault">The fault that ended the reading.</param>
    /// <param name="start">The serialiser's reader, still at the start of the value.</param>
    public static TrainingFormatException InHostMessage(WireFault fault, Utf8JsonReader start)
        => new(fault, PathOf(fault, start), null, null);

    /// <summary>Creates the exception for a name in a host's message. The serialiser itself adds the place.</summary>
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
