using System.Diagnostics;

namespace LacDuong.Training;

/// <summary>
/// Declares a partial property as a member of the wire format. Its place among the properties is its place in the order; its name, in camel case, is
/// the member's; its type is the grammar; <c>required</c> says that it must be there; its summary is the description. The generator in
/// <c>tools/LacDuong.Training.Generators</c> writes all that follows from this.
/// </summary>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireAttribute : Attribute
{
    /// <summary>The converter if the type alone doesn't tell it, such as <c>WireCount.AtLeastZero</c>; of a list, that of its items.</summary>
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

/// <summary>Declares a partial record as an object of the wire format.</summary>
/// <param name="name">What the format page calls it: a word or two.</param>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireObjectAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Whether it holds somebody's personal data, which no error quotes.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Properties of which one at least must be there. The record has a constructor that sees to it.</summary>
    public string[] AtLeastOneOf { get; init; } = [];

    /// <summary>The converter, if it isn't the generated one alone.</summary>
    public Type? Converter { get; init; }
}

/// <summary>Declares an abstract partial record as an object of which one member tells what the others are: its nested records are the cases.</summary>
/// <param name="name">What the format page calls it.</param>
/// <param name="discriminator">The name of the member that tells the cases apart.</param>
/// <param name="description">What that member is.</param>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireUnionAttribute(string name, string discriminator, string description) : Attribute
{
    public string Name { get; } = name;

    public string Discriminator { get; } = discriminator;

    public string Description { get; } = description;
}

/// <summary>Declares a nested record as a case of a <see cref="WireUnionAttribute">union</see>.</summary>
/// <param name="word">What the discriminator says.</param>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireCaseAttribute(string word) : Attribute
{
    public string Word { get; } = word;
}
