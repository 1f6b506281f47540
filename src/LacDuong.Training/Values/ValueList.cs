using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LacDuong.Training;

/// <summary>An immutable list of the model, equal to another if their items are, in order. <c>default</c> is the empty list.</summary>
/// <remarks>
/// Every item is present: null is invalid. You write a list as a collection expression, and read it as any <see cref="IReadOnlyList{T}"/>.
/// </remarks>
/// <typeparam name="T">The items' type.</typeparam>
/// <example><code>
/// ValueList&lt;DateRange&gt; dates = [DateRange.Parse("2022-05-25/2022-05-27")];
/// ValueList&lt;DateRange&gt; more = [.. dates, DateRange.Parse("2022-06-01")];
/// ValueList&lt;DateRange&gt; last = more[^1..];
/// </code></example>
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(TrainingJsonConverter))]
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly partial record struct ValueList<T> : IReadOnlyList<T>, IWireGeneric, IWireList
    where T : notnull
{
    private readonly T[]? _items;

    private ValueList(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list is empty.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>Returns the item at an index, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or is <see cref="Count"/> or more.</exception>
    public T this[int index]
        => (uint)index < (uint)Count
            ? _items![index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The index is outside the list, which has {Count} items.");

    /// <summary>Returns consecutive items as a list of their own: <c>list[1..3]</c>.</summary>
    /// <param name="start">The index of the first one, counted from zero.</param>
    /// <param name="length">The number of items.</param>
    /// <exception cref="ArgumentOutOfRangeException">The items are partly outside the list.</exception>
    public ValueList<T> Slice(int start, int length) => length == Count && start == 0 ? this : new(AsSpan().Slice(start, length).ToArray());

    /// <summary>Whether the list contains an equal item.</summary>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>Returns the index of the first equal item, counted from zero, or -1.</summary>
    public int IndexOf(T item) => Array.IndexOf(_items ?? [], item);

    /// <summary>Returns the items in place, uncopied.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the items in order; it allocates nothing.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(_items ?? []).GetEnumerator();

    // A list of this library's type follows the format, as the type does.
    JsonConverter IWireGeneric.Converter => TrainingJsonConverter.Find(typeof(T)) is WireConverter<T> items
        ? new WireList<T>(items)
        : new HostList<T>();

    object IWireList.ItemAt(int index) => this[index];

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Whether both lists have equal items in the same order.</summary>
    public bool Equals(ValueList<T> other)
        => ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), comparer: null);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in this)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Returns the items in brackets, separated by commas, each formatted in the invariant culture.</summary>
    public override string ToString()
        => $"[{string.Join(", ", this.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture)))}]";

    /// <summary>Wraps an array as it is; the caller gives up its reference to it.</summary>
    internal static ValueList<T> Adopt(T[] items) => new(items);
}
