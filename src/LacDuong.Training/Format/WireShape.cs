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

    /// <summary>The name of the object on the format page, a word or two.</summary>
    public string Name { get; }

    public ImmutableArray<WireMember> Members { get; }

    public WireGrammar Grammar { get; }

    /// <summary>The names of the members, for a message to a caller who used another name.</summary>
    public string MemberNames => string.Join(", ", Members.Where(member => member != Hidden).Select(member => member.Name));

    /// <summary>The names, with a question mark after those that may be absent. Shapes with the same signature are alike.</summary>
    public string Signature => string.Join(", ", Members.Select(member => member.IsRequired ? member.Name : $"{member.Name}?"));

    /// <summary>A bit for each required member, by its place.</summary>
    public uint Required { get; }

    /// <summary>The members among which at least one is required; empty if the shape lacks such a rule.</summary>
    public ImmutableArray<WireMember> AtLeastOneOf { get; init; } = [];

    /// <summary>The members among which at most one is allowed; empty if the shape lacks such a rule.</summary>
    public ImmutableArray<WireMember> AtMostOneOf { get; init; } = [];

    /// <summary>Whether it holds somebody's personal data, which every error leaves out.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>A member that this shape leaves out: the courses in the first line of JSON Lines.</summary>
    public WireMember? Hidden { get; private init; }

    /// <summary>Finds the member of a name, or returns null.</summary>
    public WireMember? Find(string name)
    {
        foreach (WireMember member in Members)
        {
            if (member.Name == name)
                return member;
        }
        return null;
    }

    /// <summary>Copies the shape and leaves out one of its members; the others keep their places.</summary>
    public WireShape Without(WireMember member)
        => new($"{Name} without {member.Name}", Members) { Hidden = member, IsPersonal = IsPersonal };
}
