using System.Diagnostics;

namespace LacDuong.Training;

/// <summary>Declares a partial record as an object of the wire format. Its partial properties are the members.</summary>
/// <param name="name">The name on the format page: a word or two.</param>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireObjectAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Whether it holds somebody's personal data, which every error leaves out.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The properties among which at least one is required. The record has a constructor that ensures it.</summary>
    public string[] AtLeastOneOf { get; init; } = [];

    /// <summary>The properties among which at most one is allowed. The record has a constructor that ensures it.</summary>
    public string[] AtMostOneOf { get; init; } = [];

    /// <summary>The converter, if it differs from the generated one.</summary>
    public Type? Converter { get; init; }
}
