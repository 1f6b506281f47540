using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>An enumeration. Each value is one word: its name in camel case.</summary>
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

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value)
        => _words.Write(writer, name, WireWords.IndexOf(value));

    internal override T Require(T value, string member = "") => Training.Require.Defined(value, member);
}
