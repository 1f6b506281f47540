namespace LacDuong.Training;

/// <summary>An object of the format, as paths go through it.</summary>
internal interface IWireObject
{
    WireShape Shape { get; }

    /// <summary>The value of a member by its place in the shape; null if it's absent.</summary>
    object? Get(int member);
}
