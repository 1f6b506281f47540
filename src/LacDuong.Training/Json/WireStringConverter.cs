using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Values that are one string: they also serve as keys of a host's dictionaries.</summary>
internal abstract class WireStringConverter<T> : WireConverter<T>
    where T : notnull
{
    /// <inheritdoc/>
    /// <exception cref="TrainingFormatException">The name doesn't follow the format.</exception>
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

/// <summary>A value with a grammar of its own: a code, a range, a tag, a reference.</summary>
internal sealed class WireValue<T> : WireStringConverter<T>
    where T : class, IValueGrammar<T>
{
    public static readonly WireValue<T> Instance = new();

    internal override WireGrammar Grammar { get; } = new(T.GrammarName);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.Against.Null(writer);
        Span<char> text = stackalloc char[T.MaximumLength];
        writer.WritePropertyName(Format(value, text));
    }

    internal override T ReadWire(ref WireReader reader) => reader.ReadValue<T>(Grammar);

    internal override T ReadName(ref WireReader reader) => reader.ReadName<T>(Grammar);

    internal override void WriteWire(Utf8JsonWriter writer, T value)
    {
        Span<char> text = stackalloc char[T.MaximumLength];
        writer.WriteStringValue(Format(value, text));
    }

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        // Most values of a roster are codes, which keep their text.
        if (value.Text is string kept)
        {
            writer.WriteString(name, kept);
            return;
        }
        Span<char> text = stackalloc char[T.MaximumLength];
        writer.WriteString(name, Format(value, text));
    }

    private static ReadOnlySpan<char> Format(T value, Span<char> text)
    {
        value.TryFormat(text, out int length, default, null);
        return text[..length];
    }
}

/// <summary>An enumeration, each value of which is one word: its name in camel case.</summary>
internal sealed class WireNames<T> : WireStringConverter<T>
    where T : struct, Enum
{
    public static readonly WireNames<T> Instance = new();

    private readonly WireKinds _words = new(WireWords.Of<T>());

    internal override WireGrammar Grammar => _words.Grammar;

    internal override bool MayBeInvalid => true;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => Guard.Against.Null(writer).WritePropertyName(_words.NameOf(WireWords.IndexOf(value)));

    internal override T ReadWire(ref WireReader reader) => WireWords.At<T>(_words.Read(ref reader));

    internal override T ReadName(ref WireReader reader)
        => _words.IndexOf(reader) is var at and >= 0
            ? WireWords.At<T>(at)
            : throw reader.NameFault(TrainingFormatErrorKind.UnknownMember, Grammar.Expected);

    internal override void WriteWire(Utf8JsonWriter writer, T value) => _words.WriteValue(writer, WireWords.IndexOf(value));

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value) => _words.Write(writer, name, WireWords.IndexOf(value));

    internal override T Require(T value, string member = "") => Training.Require.Defined(value, member);
}
