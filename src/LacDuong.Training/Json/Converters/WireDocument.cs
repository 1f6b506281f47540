using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A whole document, or the first line of JSON Lines. Refuses a later edition as such, before any other fault.</summary>
internal sealed class WireDocument : WireConverter<TrainingDocument>
{
    public static readonly WireDocument Instance = new();

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
            FormatEdition.RefuseLater(start);
            throw;
        }
    }
}
