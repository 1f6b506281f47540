using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A whole number, written in digits only.</summary>
internal sealed class WireCount : WireConverter<int>
{
    private readonly int _minimum;

    private WireCount(WireGrammar grammar, int minimum)
    {
        Grammar = grammar;
        _minimum = minimum;
    }

    public static readonly WireCount AtLeastOne = new(WireGrammar.Count, 1);

    public static readonly WireCount AtLeastZero = new(WireGrammar.CountOrZero, 0);

    internal override WireGrammar Grammar { get; }

    internal override bool MayBeInvalid => true;

    internal override int ReadWire(ref WireReader reader) => reader.ReadCount(Grammar, _minimum);

    internal override void WriteWire(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, int value) => writer.WriteNumber(name, value);

    internal override int Require(int value, [CallerMemberName] string member = "")
        => value >= _minimum ? value : throw new ArgumentOutOfRangeException(member, value, $"The value must be at least {_minimum}.");
}
