using System.Numerics;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>An object of a shape during reading: the members that have come, and the last one.</summary>
internal struct WireObject(WireShape shape)
{
    private uint _seen;
    private int _current = -1;

    public WireShape Shape { get; } = shape;

    /// <summary>The index in the shape of the last member.</summary>
    public readonly int Index => _current;

    /// <summary>The first required member in wire order that is still missing, or null.</summary>
    public readonly WireMember? FirstMissing
        => (Shape.Required & ~_seen) is var missing and not 0 ? Shape.Members[BitOperations.TrailingZeroCount(missing)] : null;

    /// <summary>
    /// Finds the member with the current name. It tries the member after the last one first, because writers keep the order.
    /// </summary>
    public bool Find(ref Utf8JsonReader json)
    {
        ReadOnlySpan<WireMember> members = Shape.Members.AsSpan();
        // Names are nearly always plain contiguous bytes. One test here replaces a test for each member.
        bool isPlain = !json.ValueIsEscaped && !json.HasValueSequence;
        ReadOnlySpan<byte> name = isPlain ? json.ValueSpan : [];
        int at = _current;
        for (int i = 0; i < members.Length; i++)
        {
            at = at + 1 < members.Length ? at + 1 : 0;
            if (members[at] == Shape.Hidden)
                continue;
            if (isPlain ? name.SequenceEqual(members[at].Utf8Name) : json.ValueTextEquals(members[at].Utf8Name))
            {
                _current = at;
                return true;
            }
        }
        return false;
    }

    /// <summary>Marks the found member as read. False if it came before.</summary>
    public bool TryTake()
    {
        uint bit = 1u << _current;
        bool isNew = (_seen & bit) == 0;
        _seen |= bit;
        return isNew;
    }
}
