using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads and writes a <see cref="ValueList{T}"/> of one of this library's types.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class ValueListConverter<T> : WireConverter<ValueList<T>>
    where T : notnull
{
    private readonly WireConverter<T> _items;

    internal ValueListConverter(WireConverter<T> items)
    {
        _items = items;
        Grammar = WireGrammar.ListOf(items.Grammar);
    }

    internal override WireGrammar Grammar { get; }

    internal override ValueList<T> ReadWire(ref WireReader reader) => reader.ReadList(_items);

    internal override void WriteWire(Utf8JsonWriter writer, ValueList<T> value) => writer.WriteItems(value, _items);
}
