using System.ComponentModel;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A converter of values that are one string: they also serve as keys of dictionaries.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WireStringConverter<T> : WireConverter<T>
    where T : notnull
{
    private protected WireStringConverter()
    {
    }

    private protected abstract int MaximumLength { get; }

    /// <inheritdoc/>
    /// <exception cref="TrainingFormatException">The name is not of the format.</exception>
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
            throw FaultLocator.InHostMessage(fault, reader);
        }
    }

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Span<char> text = stackalloc char[MaximumLength];
        writer.WritePropertyName(text[..Format(value, text)]);
    }

    internal override void WriteWire(Utf8JsonWriter writer, T value)
    {
        Span<char> text = stackalloc char[MaximumLength];
        writer.WriteStringValue(text[..Format(value, text)]);
    }

    private protected abstract T ReadName(ref WireReader reader);

    private protected abstract int Format(T value, Span<char> destination);
}
