using LacDuong.Training;

namespace CentreDesk;

/// <summary>Saves a list that one clerk edited on top of what another one changed in it meanwhile.</summary>
internal static class ListMerge
{
    /// <summary>The list as it was typed, with what another clerk added, and without what another clerk removed.</summary>
    /// <param name="seen">The list that the form showed.</param>
    /// <param name="stored">The list as it's stored.</param>
    /// <param name="typed">The list as it was typed.</param>
    /// <param name="key">What tells items apart: of two with one key, the typed one stays.</param>
    public static ValueList<T> Merge<T>(ValueList<T> seen, ValueList<T> stored, ValueList<T> typed, Func<T, object> key)
        where T : class
    {
        if (typed == seen)
            return stored;
        HashSet<T> before = [.. seen];
        HashSet<T> now = [.. stored];
        T[] kept = [.. typed.Where(item => now.Contains(item) || !before.Contains(item))];
        HashSet<object> keys = [.. kept.Select(key)];
        return [.. kept, .. stored.Where(item => !before.Contains(item) && !keys.Contains(key(item)))];
    }
}
