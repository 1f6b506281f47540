using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
internal sealed class WireDate : WireConverter<LocalDate>
{
    public static readonly WireDate Instance = new();

    internal override WireGrammar Grammar { get; } = new("date");

    internal override bool MayBeInvalid => true;

    internal override LocalDate ReadWire(ref WireReader reader) => reader.ReadDate(Grammar);

    internal override void WriteWire(Utf8JsonWriter writer, LocalDate value)
    {
        Span<byte> text = stackalloc byte[IsoText.DateLength];
        IsoText.WriteDate(value, text);
        writer.WriteStringValue(text);
    }

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, LocalDate value)
    {
        Span<byte> text = stackalloc byte[IsoText.DateLength];
        IsoText.WriteDate(value, text);
        writer.WriteString(name, text);
    }

    internal override LocalDate Require(LocalDate value, [CallerMemberName] string member = "")
        // A document may contain 0001-01-01; a program with that value has most likely forgotten to set the day.
        => value == default
            ? throw new ArgumentException("The day must be set, found the default of LocalDate.", member)
            : Training.Require.Date(value, member);
}
