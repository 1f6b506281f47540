namespace LacDuong.Training;

/// <summary>A list of the format.</summary>
internal interface IWireList
{
    int Count { get; }

    object ItemAt(int index);
}
