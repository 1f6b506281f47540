using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LacDuong.Training.Json;

/// <summary>
/// What the converters of this library's types do alike: they read and write the format wherever a host's serialiser meets the type, whatever the host's options.
/// </summary>
/// <remarks>Hosts never name a converter: each type carries its own. It is public since a host's source-generated code makes it.</remarks>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WireConverter<T> : JsonConverter<T>
    where T : notnull
{
    private protected WireConverter()
    {
    }

    /// <summary>A null is the format's to refuse, not the serialiser's to pass on, save where the host's own member may be null.</summary>
    public sealed override bool HandleNull => false;

    internal abstract WireGrammar Grammar { get; }

    /// <inheritdoc/>
    /// <exception cref="TrainingFormatException">The value is not of the format.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The serialiser's reader stays at the start until all went well, so that the way to an error can be gone again.
        using ReadingCache cache = ReadingCache.Rent();
        WireReader wire = new(reader, cache);
        try
        {
            T value = ReadWire(ref wire);
            reader = wire.Json;
            return value;
        }
        catch (WireFault fault)
        {
            throw FaultLocator.InHostMessage(fault, reader);
        }
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Guard.Against.Null(value);
        WriteWire(writer, value);
    }

    internal abstract T ReadWire(ref WireReader reader);

    internal abstract void WriteWire(Utf8JsonWriter writer, T value);
}
