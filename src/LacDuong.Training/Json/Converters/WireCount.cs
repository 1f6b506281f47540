using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A whole number, written in digits only.</summary>
internal sealed class WireCount(string grammar, int minimum) : WireConverter<int>
{
    public static readonly WireCount AtLeastOne = new("count", 1);

    public static readonly WireCount AtLeastZero = new("countOrZero", 0);

    internal override WireGrammar Grammar { get; } = new(grammar);

    internal override bool MayBeInvalid => true;

    internal override int ReadWire(ref WireReader reader) => reader.ReadCount(Grammar, minimum);

    internal override void WriteWire(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, int value) => writer.WriteNumber(name, value);

    internal override int Require(int value, [CallerMemberName] string member = "")
        => value >= minimum ? value : throw new ArgumentOutOfRangeException(member, value, $"The value must be at least {minimum}.");
}
