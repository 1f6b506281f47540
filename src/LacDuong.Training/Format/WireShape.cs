using System.Collections.Immutable;

namespace LacDuong.Training;

/// <summary>The member table of an object: its members in wire order.</summary>
internal sealed class WireShape
{
    public WireShape(string name, params ImmutableArray<WireMember> members)
    {
        Name = name;
        Members = members;
        Grammar = WireGrammar.Object(this);
        for (int i = 0; i < members.Length; i++)
        {
            members[i].Enter(i);
            Required |= (members[i].IsRequired ? 1u : 0u) << i;
        }
    }

    /// <summary>What the object is, in a word or two, as the format page calls it.</summary>
    public string Name { get; }

    public ImmutableArray<WireMember> Members { get; }

    public WireGrammar Grammar { get; }

    /// <summary>The names of the members, for who used another.</summary>
    public string MemberNames => string.Join(", ", Members.Where(member => member != Hidden).Select(member => member.Name));

    /// <summary>The names with a question mark behind those that may be absent: shapes of one signature say the same.</summary>
    public string Signature => string.Join(", ", Members.Select(member => member.IsRequired ? member.Name : $"{member.Name}?"));

    /// <summary>A bit for each required member, by its place.</summary>
    public uint Required { get; }

    /// <summary>Members of which one at least must be there; empty if there are none such.</summary>
    public ImmutableArray<WireMember> AtLeastOneOf { get; init; } = [];

    /// <summary>Members of which one at most may be there; empty if there are none such.</summary>
    public ImmutableArray<WireMember> AtMostOneOf { get; init; } = [];

    /// <summary>Whether what it holds is somebody's personal data, which no error quotes.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>A member that isn't one here: the courses in the first line of JSON Lines.</summary>
    public WireMember? Hidden { get; private init; }

    /// <summary>The member of a name, or null.</summary>
    public WireMember? Find(string name)
    {
        foreach (WireMember member in Members)
        {
            if (member.Name == name)
                return member;
        }
        return null;
    }

    /// <summary>The shape without one of its members, the others in their places.</summary>
    public WireShape Without(WireMember member)
        => new($"{Name} without {member.Name}", Members) { Hidden = member, IsPersonal = IsPersonal };
}
