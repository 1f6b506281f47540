using System.Diagnostics;

namespace LacDuong.Training;

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

    /// <summary>Properties of which one at most may be there. The record has a constructor that sees to it.</summary>
    public string[] AtMostOneOf { get; init; } = [];

    /// <summary>The converter, if it isn't the generated one alone.</summary>
    public Type? Converter { get; init; }
}
