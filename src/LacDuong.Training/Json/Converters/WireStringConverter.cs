using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Values that are one string. They also serve as keys of a host's dictionaries.</summary>
internal abstract class WireStringConverter<T> : WireConverter<T>
    where T : notnull
{
    /// <inheritdoc/>
    /// <exception cref="TrainingFormatException">The name is outside the format.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using ReadingCache cache = ReadingCache.Rent();
        WireReader wire = new(reader, cache);
        try
        {
            return ReadName(ref wire);
        }
        catch (WireFault fault)
        {
            throw FaultLocator.InHostName(fault);
        }
    }

    internal abstract T ReadName(ref WireReader reader);
}
