using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>The edition of the format that this library reads and writes, and what it does about others.</summary>
internal static class FormatEdition
{
    /// <summary>The lowest edition that holds all that can be written, and the only one so far.</summary>
    public const string Name = "lacduong-training/1";

    private const string Prefix = "lacduong-training/";

    /// <summary>Reads the value of <c>format</c>.</summary>
    public static void Read(ref WireReader reader)
    {
        if (reader.ReadString(WireGrammar.Edition) != Name)
            throw reader.WrongValue(WireGrammar.Edition, ValueFault.UnknownName);
    }

    /// <summary>
    /// Refuses a document of a later edition as such, whatever else is in it: so it looks for <c>format</c> before anything else is judged. Text that is
    /// malformed before it, the reading proper comes upon itself.
    /// </summary>
    public static void RefuseLater(WireReader ahead)
    {
        if (ahead.TokenType is JsonTokenType.StartObject && TryFind(ref ahead) && ahead.TokenType is JsonTokenType.String && IsLater(ahead.ReadString(WireGrammar.Edition)))
            throw ahead.LaterEdition();
    }

    private static bool TryFind(ref WireReader ahead)
    {
        try
        {
            for (ahead.Advance(); ahead.TokenType is JsonTokenType.PropertyName; ahead.Advance())
            {
                bool isFormat = ahead.IsText("format"u8);
                ahead.Advance();
                if (isFormat)
                    return true;
                ahead.Skip();
            }
        }
        catch (Exception error) when (error is WireFault or JsonException)
        {
            return false;
        }
        return false;
    }

    // «lacduong-training/1.1», and what a second format would call itself: numbers without leading zeros.
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
