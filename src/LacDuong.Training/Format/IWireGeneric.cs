namespace LacDuong.Training;

/// <summary>
/// A generic type that supplies the converter of its own values. The host chooses the type argument, so a table can't list them.
/// </summary>
internal interface IWireGeneric
{
    /// <summary>The converter, which is independent of the instance.</summary>
    JsonConverter Converter { get; }
}
