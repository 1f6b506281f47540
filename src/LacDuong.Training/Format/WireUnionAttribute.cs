using System.Diagnostics;

namespace LacDuong.Training;

/// <summary>
/// Declares an abstract partial record as an object of which one member tells what the others are: its nested records are the cases.
/// </summary>
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
