namespace LacDuong.Training;

/// <summary>Reads another value of the instance's type. Every instance can, even a <c>default</c> one.</summary>
/// <remarks>
/// A <see cref="Type"/> thus leads to the reading of its values. Native AOT supports this, but not making generic types at run time.
/// </remarks>
internal interface IParsedValue
{
    /// <exception cref="FormatException">The text is invalid for this type.</exception>
    object Parse(string text);
}
