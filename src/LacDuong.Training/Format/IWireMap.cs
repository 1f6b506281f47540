namespace LacDuong.Training;

/// <summary>An object of the format whose names are data.</summary>
internal interface IWireMap
{
    /// <summary>The value under a name, or null.</summary>
    object? Find(string name);
}
