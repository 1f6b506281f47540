using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A time of publication in RFC 3339, with its offset in whole minutes.</summary>
internal sealed class WireDateTime : WireConverter<OffsetDateTime>
{
    public static readonly WireDateTime Instance = new();

    internal override WireGrammar Grammar { get; } = new("dateTime");

    internal override bool MayBeInvalid => true;

    internal override OffsetDateTime ReadWire(ref WireReader reader) => reader.ReadDateTime(Grammar);

    internal override void WriteWire(Utf8JsonWriter writer, OffsetDateTime value)
    {
        Span<char> text = stackalloc char[Rfc3339Text.MaximumLength];
        writer.WriteStringValue(text[..Rfc3339Text.Write(value, text)]);
    }

    internal override OffsetDateTime Require(OffsetDateTime value, [CallerMemberName] string member = "")
    {
        Training.Require.Date(value.Date, member);
        return value.Offset.Seconds % NodaConstants.SecondsPerMinute == 0
            ? value
            : throw new ArgumentException("The offset of a time of publication must be in whole minutes.", member);
    }
}
