using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LacDuong.Training;

/// <summary>An immutable list of the model: equal to another if their items are, in order. <c>default</c> is the empty list.</summary>
/// <remarks>No item is null. You write a list as a collection expression, and read it as any <see cref="IReadOnlyList{T}"/>.</remarks>
/// <typeparam name="T">The items' type.</typeparam>
/// <example><code>
/// ValueList&lt;DateRange&gt; dates = [DateRange.Parse("2022-05-25/2022-05-27")];
/// ValueList&lt;DateRange&gt; more = [.. dates, DateRange.Parse("2022-06-01")];
/// ValueList&lt;DateRange&gt; last = more[^1..];
/// </code></example>
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(TrainingJsonConverter))]
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IWireGeneric, IWireList
    where T : notnull
{
    private readonly T[]? _items;

    private ValueList(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>An item by its place, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index]
        => (uint)index < (uint)Count
            ? _items![index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items.");

    /// <summary>Items in a row, as a list of their own: <c>list[1..3]</c>.</summary>
    /// <param name="start">The place of the first one, counted from zero.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">They aren't all in the list.</exception>
    public ValueList<T> Slice(int start, int length) => length == Count && start == 0 ? this : new(AsSpan().Slice(start, length).ToArray());

    /// <summary>Whether an item of the list is equal to this one.</summary>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>The place of the first item that is equal to this one, counted from zero, or -1.</summary>
    public int IndexOf(T item) => Array.IndexOf(_items ?? [], item);

    /// <summary>The items, without copying them.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The items in order, without allocation.</summary>
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
    {
        if (ReferenceEquals(_items, other._items))
            return true;
        if (Count != other.Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in this)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items between brackets, with commas between them, each as it is in the invariant culture.</summary>
    public override string ToString()
        => $"[{string.Join(", ", this.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture)))}]";

    /// <summary>Whether both lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Takes an array over as it is; whoever made it keeps no reference to it.</summary>
    internal static ValueList<T> Adopt(T[] items) => new(items);
}
