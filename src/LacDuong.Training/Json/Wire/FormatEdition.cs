using System.Text.Json;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Json;

/// <summary>The edition of the format that this library reads and writes, and its answer to others.</summary>
internal static class FormatEdition
{
    // «lacduong-training/1.1», and a second format's likely name: numbers, leading zeros excluded.
    private static readonly Regex s_later = new(@"\Alacduong-training/(?!1\z)[1-9][0-9]*(\.[1-9][0-9]*)?\z", RegexOptions.CultureInvariant);

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
                && s_later.IsMatch(ahead.ReadString(WireGrammar.Edition))
                ? ahead.LaterEdition()
                : null;
        }
        catch (Exception error) when (error is WireFault or JsonException)
        {
            return null;
        }
    }
}
