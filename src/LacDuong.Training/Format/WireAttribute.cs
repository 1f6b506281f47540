using System.Diagnostics;

namespace LacDuong.Training;

/// <summary>
/// Gives options to a member of the wire format, or makes a property with a body of its own a member. Every partial property of a
/// <see cref="WireObjectAttribute"/> is a member without this attribute. The place among the properties is the member's place in the
/// order. The property's name, in camel case, is the member's name, and its type is the grammar. <c>required</c> makes the member
/// mandatory, and the summary is its description. The generator in <c>tools/LacDuong.Training.Generators</c> writes the rest.
/// </summary>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireAttribute : Attribute
{
    /// <summary>
    /// The converter if the type alone is ambiguous, such as <c>WireCount.AtLeastZero</c>. For a list, it's the converter of the items.
    /// </summary>
    public string? Grammar { get; init; }

    /// <summary>The minimum number of items of a list.</summary>
    public int MinimumItems { get; init; }

    /// <summary>The method that says whether one item of a list may follow another.</summary>
    public string? MayFollow { get; init; }

    /// <summary>The value of a Boolean that the writer leaves out.</summary>
    public bool Default { get; init; }

    /// <summary>The method that returns the fault of a value being set, or null. Reading can't produce such a value.</summary>
    public string? Check { get; init; }
}
