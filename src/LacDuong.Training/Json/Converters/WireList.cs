using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A list with one grammar for all items.</summary>
/// <param name="items">The grammar of the items.</param>
/// <param name="minimumItems">The minimum number of items.</param>
/// <param name="mayFollow">Whether the second item may follow the first; null if any may.</param>
internal sealed class WireList<T>(WireConverter<T> items, int minimumItems = 0, Func<T, T, bool>? mayFollow = null)
    : WireConverter<ValueList<T>>
    where T : notnull
{
    internal override WireGrammar Grammar { get; } = WireGrammar.ListOf(items.Grammar, minimumItems);

    internal override ValueList<T> ReadWire(ref WireReader reader)
    {
        long start = reader.TokenStart;
        ValueList<T> list = reader.ReadList(items, mayFollow);
        return list.Count >= minimumItems
            ? list
            : throw reader.FaultAt(start, Grammar, new Phrase("found.emptyList"), ValueFault.Empty);
    }

    internal override void WriteWire(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (T item in value.AsSpan())
            items.WriteWire(writer, item);
        writer.WriteEndArray();
    }

    internal override ValueList<T> Require(ValueList<T> value, [CallerMemberName] string member = "")
    {
        if (value.Count < minimumItems)
            throw new ArgumentException("The list must have at least one item.", member);
        if (items.MayBeInvalid)
            value = value.Select(item => items.Require(item, member)).ToValueList();
        for (int i = 1; mayFollow is not null && i < value.Count; i++)
        {
            if (!mayFollow(value[i - 1], value[i]))
                throw new ArgumentException($"{value[i]} can't come after {value[i - 1]}: it starts before that ends.", member);
        }
        return value;
    }
}
