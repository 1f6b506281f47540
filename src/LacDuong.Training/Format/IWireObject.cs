namespace LacDuong.Training;

/// <summary>An object of the format, as paths go through it.</summary>
internal interface IWireObject
{
    WireShape Shape { get; }

    /// <summary>The value of a member by its place in the shape; null if it's absent.</summary>
    object? Get(int member);
}

/// <summary>A list of the format.</summary>
internal interface IWireList
{
    int Count { get; }

    object ItemAt(int index);
}

/// <summary>An object of the format whose names are data.</summary>
internal interface IWireMap
{
    /// <summary>The value under a name, or null.</summary>
    object? Find(string name);
}
