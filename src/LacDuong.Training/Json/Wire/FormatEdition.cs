using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>The edition of the format that this library reads and writes, and its answer to others.</summary>
internal static class FormatEdition
{
    private const string Prefix = "lacduong-training/";

    /// <summary>
    /// Refuses a document of a later edition as such, in place of any other fault. Text that is malformed before <c>format</c> keeps its
    /// own fault.
    /// </summary>
    /// <param name="start">A reader at the document's first token.</param>
    public static void RefuseLater(WireReader start)
    {
        if (FindLater(start) is WireFault later)
            throw later;
    }

    private static WireFault? FindLater(WireReader start)
    {
        try
        {
            WireReader ahead = start.WithoutDepthLimit();
            return ahead.TrySeekMember("format"u8) && ahead.TokenType is JsonTokenType.String
                && IsLater(ahead.ReadString(WireGrammar.Edition))
                ? ahead.LaterEdition()
                : null;
        }
        catch (Exception error) when (error is WireFault or JsonException)
        {
            return null;
        }
    }

    // «lacduong-training/1.1», and a second format's likely name: numbers, leading zeros excluded.
    private static bool IsLater(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> edition = text[Prefix.Length..];
        int point = edition.IndexOf('.');
        ReadOnlySpan<char> major = point < 0 ? edition : edition[..point];
        return IsNumber(major) && (point < 0 ? major is not "1" : IsNumber(edition[(point + 1)..]));
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] != '0' && !text.ContainsAnyExceptInRange('0', '9');
}
