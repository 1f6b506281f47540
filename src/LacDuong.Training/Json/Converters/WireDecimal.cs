using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A decimal of 0 or more and at most 28 digits, with trailing zeros removed.</summary>
internal sealed class WireDecimal(string grammar, decimal maximum) : WireConverter<decimal>
{
    public static readonly WireDecimal Instance = new("decimal", decimal.MaxValue);

    /// <summary>At most 100.</summary>
    public static readonly WireDecimal Percent = new("percent", 100);

    internal override WireGrammar Grammar { get; } = new(grammar);

    internal override bool MayBeInvalid => true;

    internal override decimal ReadWire(ref WireReader reader)
        => reader.ReadDecimal(Grammar) is var value && value <= maximum ? value : throw reader.WrongValue(Grammar, ValueFault.TooLarge);

    internal override void WriteWire(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    internal override decimal Require(decimal value, [CallerMemberName] string member = "")
        => value <= maximum
            ? DecimalText.Require(value, member)
            : throw new ArgumentOutOfRangeException(member, value, "The number must be at most 100.");
}
