using System.Diagnostics;

namespace LacDuong.Training;

/// <summary>
/// Declares a partial property as a member of the wire format. Its place among the properties is its place in the order; its name, in camel
/// case, is the member's; its type is the grammar; <c>required</c> says that it must be there; its summary is the description. The
/// generator in <c>tools/LacDuong.Training.Generators</c> writes all that follows from this.
/// </summary>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireAttribute : Attribute
{
    /// <summary>
    /// The converter if the type alone doesn't tell it, such as <c>WireCount.AtLeastZero</c>; of a list, that of its items.
    /// </summary>
    public string? Grammar { get; init; }

    /// <summary>How many items a list must have.</summary>
    public int MinimumItems { get; init; }

    /// <summary>The method that says whether an item of a list may come after another.</summary>
    public string? MayFollow { get; init; }

    /// <summary>The value of a Boolean that isn't written.</summary>
    public bool Default { get; init; }

    /// <summary>The method that says what is wrong with a value that's being set, or null. A reading can't have such a value.</summary>
    public string? Check { get; init; }
}
