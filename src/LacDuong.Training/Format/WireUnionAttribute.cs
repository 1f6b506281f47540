using System.Diagnostics;

namespace LacDuong.Training;

/// <summary>
/// Declares an abstract partial record as an object with one member that decides on the others. Its nested records are the cases.
/// </summary>
/// <param name="name">The name on the format page.</param>
/// <param name="discriminator">The name of the member that tells the cases apart.</param>
/// <param name="description">The description of that member.</param>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireUnionAttribute(string name, string discriminator, string description) : Attribute
{
    public string Name { get; } = name;

    public string Discriminator { get; } = discriminator;

    public string Description { get; } = description;
}
