namespace LacDuong.Training;

/// <summary>Makes lists, and finds and revises items by their code.</summary>
public static class ValueList
{
    /// <summary>Makes a list from a copy of items.</summary>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
    {
        foreach (T item in items)
        {
            if (item is null)
                throw new ArgumentNullException(nameof(items), "The list has a null item.");
        }
        return ValueList<T>.Adopt(items.ToArray());
    }

    /// <summary>Makes a list from a copy of items.</summary>
    /// <exception cref="ArgumentNullException">The sequence or an item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull
        => Create<T>(Guard.Against.Null(items).ToArray());

    /// <summary>Finds the first item with a code, or returns null. Every look-up by code in the model uses this method.</summary>
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

    /// <summary>Returns the list with the first item of a code revised, and the other items unchanged.</summary>
    /// <param name="items">The list.</param>
    /// <param name="code">The code of the item.</param>
    /// <param name="revise">Makes the revised item from the present one.</param>
    /// <exception cref="KeyNotFoundException">The list lacks an item with the code.</exception>
    /// <exception cref="ArgumentException">An argument or the revised item is null.</exception>
    public static ValueList<T> With<T>(this ValueList<T> items, Code<T> code, Func<T, T> revise)
        where T : class, ICoded<T>
    {
        Guard.Against.Null(code);
        Guard.Against.Null(revise);
        T[] copy = items.AsSpan().ToArray();
        int at = Array.FindIndex(copy, item => item.Code == code);
        if (at < 0)
            throw new KeyNotFoundException($"The list lacks a {typeof(T).Name} with the code '{code}'.");
        copy[at] = revise(copy[at]) ?? throw new ArgumentException("The revision is null.", nameof(revise));
        return ValueList<T>.Adopt(copy);
    }
}
