using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>
/// A grammar of the wire format: how its values are read and written, and which of them a property may be set to. It's also what a host's
/// serialiser meets when it comes upon the type, whatever the host's options.
/// </summary>
internal abstract class WireConverter<T> : JsonConverter<T>, IGrammarHolder
    where T : notnull
{
    /// <summary>Lets the serialiser handle a null: only the host's own member may be null.</summary>
    public sealed override bool HandleNull => false;

    internal abstract WireGrammar Grammar { get; }

    WireGrammar IGrammarHolder.Grammar => Grammar;

    /// <summary>Whether the type has values that the format hasn't: lists of such values are looked through.</summary>
    internal virtual bool MayBeInvalid => false;

    /// <inheritdoc/>
    /// <exception cref="TrainingFormatException">The value doesn't follow the format.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The serialiser's reader stays at the start until all went well: an error is located by reading again.
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

    /// <summary>Writes a member's name and value: in one step if the writer has one for the type.</summary>
    internal virtual void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        writer.WritePropertyName(name);
        WriteWire(writer, value);
    }

    /// <summary>The value as a property keeps it.</summary>
    /// <exception cref="ArgumentException">The value is null or doesn't follow the format.</exception>
    internal virtual T Require(T value, [CallerMemberName] string member = "")
        => value is null ? throw new ArgumentNullException(member) : value;
}
