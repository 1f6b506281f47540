using System.Collections.Immutable;

namespace LacDuong.Training.Json;

/// <summary>The member table of an object: its members in wire order.</summary>
internal sealed class WireShape
{
    public WireShape(string name, params WireMember[] members)
    {
        Name = name;
        Members = [.. members];
        Grammar = WireGrammar.Object(this);
        for (int i = 0; i < members.Length; i++)
            Required |= (members[i].IsRequired ? 1u : 0u) << i;
    }

    /// <summary>What the object is, in a word or two, as the format page calls it.</summary>
    public string Name { get; }

    public ImmutableArray<WireMember> Members { get; }

    public WireGrammar Grammar { get; }

    /// <summary>The names of the members, for who used another.</summary>
    public string MemberNames => string.Join(", ", Members.Select(member => member.Name));

    /// <summary>A bit for each required member, by its place.</summary>
    public uint Required { get; }

    /// <summary>Members of which one at least must be there; empty where there are none such.</summary>
    public ImmutableArray<WireMember> AtLeastOneOf { get; init; } = [];

    /// <summary>Whether what it holds is somebody's personal data, which no error quotes.</summary>
    public bool IsPersonal { get; init; }
}
