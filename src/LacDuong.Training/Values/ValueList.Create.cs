namespace LacDuong.Training;

/// <summary>Makes lists, and finds and revises items by their code.</summary>
public static class ValueList
{
    /// <summary>Makes a list of items, which are copied.</summary>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
    {
        foreach (T item in items)
        {
            if (item is null)
                throw new ArgumentNullException(nameof(items), "A list has no null items.");
        }
        return ValueList<T>.Adopt(items.ToArray());
    }

    /// <summary>Makes a list of items, which are copied.</summary>
    /// <exception cref="ArgumentNullException">The sequence or an item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull
        => Create<T>(Guard.Against.Null(items).ToArray());

    /// <summary>The first item that has a code, or null: what every look-up by code in the model gives.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static T? Find<T>(this ValueList<T> items, Code<T> code)
        where T : class, ICoded<T>
    {
        Guard.Against.Null(code);
        foreach (T item in items)
        {
            if (item.Code == code)
                return item;
        }
        return null;
    }

    /// <summary>The list with the first item of a code in a revised form, the others as they are.</summary>
    /// <param name="items">The list.</param>
    /// <param name="code">The code of the item.</param>
    /// <param name="revise">Makes the revised item of the one there.</param>
    /// <exception cref="KeyNotFoundException">No item has the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised item is null.</exception>
    public static ValueList<T> With<T>(this ValueList<T> items, Code<T> code, Func<T, T> revise)
        where T : class, ICoded<T>
    {
        Guard.Against.Null(code);
        Guard.Against.Null(revise);
        T[] copy = items.AsSpan().ToArray();
        int at = Array.FindIndex(copy, item => item.Code == code);
        if (at < 0)
            throw new KeyNotFoundException($"None of the {copy.Length} items has the code '{code}'.");
        copy[at] = revise(copy[at]) ?? throw new ArgumentException("The revision is null.", nameof(revise));
        return ValueList<T>.Adopt(copy);
    }
}
