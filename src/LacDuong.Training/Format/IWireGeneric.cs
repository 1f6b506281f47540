namespace LacDuong.Training;

/// <summary>
/// A generic type that knows the converter of its own values: no table can hold those whose type argument a host chooses.
/// </summary>
internal interface IWireGeneric
{
    /// <summary>The converter. It uses nothing of the instance.</summary>
    JsonConverter Converter { get; }
}
