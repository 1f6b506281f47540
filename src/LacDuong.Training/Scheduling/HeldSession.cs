namespace LacDuong.Training.Scheduling;

/// <summary>What clash finding compares of a session: its time, and its activity, lecturers and room as numbers of a <see cref="SessionTable"/>.</summary>
internal readonly ref struct HeldSession(HeldTime time, int activity, ReadOnlySpan<int> resources)
{
    public HeldTime Time { get; } = time;

    /// <summary>The lecturers and the room; a lecturer named twice is there twice.</summary>
    public ReadOnlySpan<int> Resources { get; } = resources;

    private int Activity { get; } = activity;

    /// <summary>Whether two sessions of different classes are one joint session, as <see cref="JointSessionComparer"/> says it of sessions.</summary>
    public bool IsJointWith(HeldSession other)
        => Time == other.Time && Activity == other.Activity && !Resources.IsEmpty && SameInAnyOrder(Resources, other.Resources);

    private static bool SameInAnyOrder(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        if (one.SequenceEqual(other))
            return true;
        if (one.Length != other.Length)
            return false;
        int[] left = one.ToArray();
        int[] right = other.ToArray();
        Array.Sort(left);
        Array.Sort(right);
        return left.AsSpan().SequenceEqual(right);
    }
}
