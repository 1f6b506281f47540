namespace LacDuong.Training;

/// <summary>An object of the format that paths can traverse.</summary>
internal interface IWireObject
{
    WireShape Shape { get; }

    /// <summary>Returns the value of a member by its place in the shape, or null if it's absent.</summary>
    object? Get(int member);
}
