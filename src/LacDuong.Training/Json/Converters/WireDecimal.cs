using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A decimal of at most 28 digits, kept without trailing zeros.</summary>
internal sealed class WireDecimal : WireConverter<decimal>
{
    public static readonly WireDecimal Instance = new();

    internal override WireGrammar Grammar => WireGrammar.Decimal;

    internal override bool MayBeInvalid => true;

    internal override decimal ReadWire(ref WireReader reader) => DecimalText.WithoutTrailingZeros(reader.ReadDecimal(Grammar));

    internal override void WriteWire(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    internal override decimal Require(decimal value, [CallerMemberName] string member = "") => DecimalText.Require(value, member);
}
