using System;
using System.Collections.Generic;
using System.Linq;

namespace LacDuong.Training.Generators;

/// <summary>A list that equals another if their items are equal.</summary>
internal readonly struct EquatableArray<T>(IEnumerable<T> items) : IEquatable<EquatableArray<T>>
{
    public T[] Items { get; } = items.ToArray();

    public int Count => Items?.Length ?? 0;

    public bool Equals(EquatableArray<T> other) => (Items ?? []).SequenceEqual(other.Items ?? []);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode() => (Items ?? []).Aggregate(17, (hash, item) => (hash * 31) + (item?.GetHashCode() ?? 0));
}
