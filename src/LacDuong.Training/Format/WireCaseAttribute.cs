using System.Diagnostics;

namespace LacDuong.Training;

/// <summary>Declares a nested record as a case of a <see cref="WireUnionAttribute">union</see>.</summary>
/// <param name="word">The word of the discriminator.</param>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireCaseAttribute(string word) : Attribute
{
    public string Word { get; } = word;
}
