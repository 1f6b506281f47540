using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="Code{T}"/>, which is one string, as a value or as the name of a member.</summary>
/// <typeparam name="T">What the code is a code of.</typeparam>
public sealed class CodeConverter<T> : WireStringConverter<Code<T>>
    where T : class, ICoded<T>
{
    internal static readonly CodeConverter<T> Instance = new();

    internal override WireGrammar Grammar => WireGrammar.Code;

    private protected override int MaximumLength => Code<T>.MaximumLength;

    internal override Code<T> ReadWire(ref WireReader reader) => reader.ReadValue<Code<T>>(Grammar);

    // A code is kept as its text: no copy is needed, as it is for the other values.
    internal override void WriteWire(Utf8JsonWriter writer, Code<T> value) => writer.WriteStringValue(value.Value);

    private protected override Code<T> ReadName(ref WireReader reader) => reader.ReadName<Code<T>>(Grammar);

    private protected override int Format(Code<T> value, Span<char> destination)
    {
        value.Value.CopyTo(destination);
        return value.Value.Length;
    }
}
