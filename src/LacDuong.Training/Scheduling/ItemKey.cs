namespace LacDuong.Training.Scheduling;

/// <summary>A code, and how many items of it stand before in the list.</summary>
internal readonly record struct ItemKey<T>(Code<T> Code, int Repeat)
    where T : class, ICoded<T>;
