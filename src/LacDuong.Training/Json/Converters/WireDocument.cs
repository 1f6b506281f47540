using System.Text.Json;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Json;

/// <summary>A whole document, or the first line of JSON Lines. Refuses a later edition as such, before any other fault.</summary>
internal sealed class WireDocument : WireConverter<TrainingDocument>
{
    public static readonly WireDocument Instance = new();

    // «lacduong-training/1.1», and a second format's likely name: numbers, leading zeros excluded. The expression is made at its first
    // use, because nearly every text has the edition of this reader.
    private const string LaterFormat = @"\Alacduong-training/(?!1\z)[1-9][0-9]*(\.[1-9][0-9]*)?\z";

    private static readonly WireShape s_header = TrainingDocument.Wire.Members.Without(TrainingDocument.Wire.Courses);

    internal override WireGrammar Grammar => TrainingDocument.Wire.Instance.Grammar;

    /// <summary>Reads a document with zero courses.</summary>
    public static TrainingDocument ReadHeader(ref WireReader reader) => Read(ref reader, s_header);

    internal override TrainingDocument ReadWire(ref WireReader reader) => Read(ref reader, TrainingDocument.Wire.Members);

    internal override void WriteWire(Utf8JsonWriter writer, TrainingDocument value)
        => TrainingDocument.Wire.Instance.WriteWire(writer, value);

    private static TrainingDocument Read(ref WireReader reader, WireShape shape)
    {
        WireReader start = reader;
        try
        {
            return TrainingDocument.Wire.Instance.Read(ref reader, shape);
        }
        catch (Exception error) when (error is WireFault or JsonException)
        {
            // Text that is malformed before «format» keeps its own fault.
            if (FindLater(start) is WireFault later)
                throw later;
            throw;
        }
    }

    private static WireFault? FindLater(WireReader start)
    {
        try
        {
            WireReader ahead = start.WithoutDepthLimit();
            return ahead.TrySeekMember("format"u8) && ahead.TokenType is JsonTokenType.String
                && Regex.IsMatch(ahead.ReadString(WireGrammar.Edition), LaterFormat, RegexOptions.CultureInvariant)
                ? ahead.LaterEdition()
                : null;
        }
        catch (Exception error) when (error is WireFault or JsonException)
        {
            return null;
        }
    }
}
