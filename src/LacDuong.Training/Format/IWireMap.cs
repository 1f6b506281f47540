namespace LacDuong.Training;

/// <summary>An object of the format with data as its names.</summary>
internal interface IWireMap
{
    /// <summary>Finds the value under a name, or returns null.</summary>
    object? Find(string name);
}
