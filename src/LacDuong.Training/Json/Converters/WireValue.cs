using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A value with a grammar of its own: a code, a range, a tag, a reference.</summary>
internal class WireValue<T> : WireStringConverter<T>
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
