namespace LacDuong.Training;

/// <summary>What an instance of a value's type, even one without a value, knows of the type: how to read another one.</summary>
/// <remarks>
/// So a <see cref="Type"/> leads to the reading of its values without making generic types at run time, which isn't for native AOT.
/// </remarks>
internal interface IParsedValue
{
    /// <exception cref="FormatException">The text isn't a value of this type.</exception>
    object Parse(string text);
}
