using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A decimal of 0 or more and at most 28 digits, with trailing zeros removed.</summary>
internal sealed class WireDecimal : WireConverter<decimal>
{
    private readonly decimal _maximum;

    private WireDecimal(WireGrammar grammar, decimal maximum)
    {
        Grammar = grammar;
        _maximum = maximum;
    }

    public static readonly WireDecimal Instance = new(WireGrammar.Decimal, decimal.MaxValue);

    /// <summary>At most 100.</summary>
    public static readonly WireDecimal Percent = new(WireGrammar.Percent, 100);

    internal override WireGrammar Grammar { get; }

    internal override bool MayBeInvalid => true;

    internal override decimal ReadWire(ref WireReader reader)
        => reader.ReadDecimal(Grammar) is var value && value <= _maximum ? value : throw reader.WrongValue(Grammar, ValueFault.TooLarge);

    internal override void WriteWire(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    internal override decimal Require(decimal value, [CallerMemberName] string member = "")
        => value <= _maximum
            ? DecimalText.Require(value, member)
            : throw new ArgumentOutOfRangeException(member, value, "The number must be at most 100.");
}
