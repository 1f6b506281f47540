using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>
/// A grammar of the wire format: it reads and writes values, and decides which of them a property accepts. A host's serialiser uses it for
/// the type, whatever the host's options.
/// </summary>
internal abstract class WireConverter<T> : JsonConverter<T>, IGrammarHolder
    where T : notnull
{
    /// <summary>Lets the serialiser handle a null: only the host's own member may be null.</summary>
    public sealed override bool HandleNull => false;

    internal abstract WireGrammar Grammar { get; }

    WireGrammar IGrammarHolder.Grammar => Grammar;

    /// <summary>Whether the type has values outside the format. Lists of such values are checked item by item.</summary>
    internal virtual bool MayBeInvalid => false;

    /// <inheritdoc/>
    /// <exception cref="TrainingFormatException">The value is outside the format.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The serialiser's reader stays at the start until everything succeeds, because locating an error reads again.
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

    /// <summary>Writes a member's name and value, in one step if the writer has a method for the type.</summary>
    internal virtual void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        writer.WritePropertyName(name);
        WriteWire(writer, value);
    }

    /// <summary>Returns the value as a property keeps it.</summary>
    /// <exception cref="ArgumentException">The value is null or outside the format.</exception>
    internal virtual T Require(T value, [CallerMemberName] string member = "")
        => value is null ? throw new ArgumentNullException(member) : value;
}
