using System.Numerics;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>An object of a shape that is being read: which members have come, and which has come last.</summary>
internal struct WireObject(WireShape shape)
{
    private uint _seen;
    private int _current = -1;

    public WireShape Shape { get; } = shape;

    /// <summary>The place in the shape of the member that has come last.</summary>
    public readonly int Index => _current;

    /// <summary>The first member in wire order that must be there and has not come, or null.</summary>
    public readonly WireMember? FirstMissing
        => (Shape.Required & ~_seen) is var missing and not 0 ? Shape.Members[BitOperations.TrailingZeroCount(missing)] : null;

    /// <summary>
    /// Finds the member that the reader stands on the name of: mostly the one after the last, since writers keep the order.
    /// </summary>
    public bool Find(ref Utf8JsonReader json)
    {
        ReadOnlySpan<WireMember> members = Shape.Members.AsSpan();
        // Names are nearly always plain bytes at hand, which are compared without asking again for each member what they are.
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

    /// <summary>Takes the member found as come; false where it had come before.</summary>
    public bool TryTake()
    {
        uint bit = 1u << _current;
        bool isNew = (_seen & bit) == 0;
        _seen |= bit;
        return isNew;
    }
}
