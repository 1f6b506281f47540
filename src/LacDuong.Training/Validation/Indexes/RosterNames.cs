using System.Buffers;

namespace LacDuong.Training.Validation;

/// <summary>The learners of one roster by name and unit, so that those who may be one person entered twice are found.</summary>
internal sealed class RosterNames : IDisposable
{
    private const int None = -1;

    // Of each name and unit the first learner is in the chains; the others follow it in order of the roster.
    private readonly HashChains _groups = new();
    private int[] _next = [];
    private int[] _last = [];
    private ValueList<Learner> _roster;

    /// <summary>Takes in another roster in the place of the one before.</summary>
    public RosterNames Of(ValueList<Learner> roster)
    {
        _roster = roster;
        _groups.Reset(roster.Count);
        if (_next.Length < roster.Count)
        {
            ReturnArrays();
            _next = ArrayPool<int>.Shared.Rent(roster.Count);
            _last = ArrayPool<int>.Shared.Rent(_next.Length);
        }
        return this;
    }

    /// <summary>
    /// Adds the learner at a place, after all before; gives the place of the first one before of another code, the same name and unit, and not another birth
    /// date, or -1.
    /// </summary>
    public int Add(int index)
    {
        Learner learner = _roster[index];
        int hash = HashCode.Combine(SameName.HashOf(learner.Name), learner.Unit?.Value.GetHashCode(StringComparison.Ordinal) ?? 0);
        int group = _groups.First(hash);
        while (group >= 0 && !IsSameGroup(_roster[group], learner))
            group = _groups.Next(group);
        _next[index] = None;
        if (group < 0)
        {
            _groups.Link(index, hash);
            _last[index] = index;
            return None;
        }
        int found = FirstLike(group, learner);
        _next[_last[group]] = index;
        _last[group] = index;
        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _groups.Dispose();
        ReturnArrays();
        _roster = default;
    }

    private static bool IsSameGroup(Learner one, Learner other) => one.Unit == other.Unit && SameName.Is(one.Name, other.Name);

    private int FirstLike(int group, Learner learner)
    {
        int at = group;
        while (at >= 0 && (_roster[at].Code == learner.Code || (_roster[at].BirthDate is LocalDate known && learner.BirthDate is LocalDate other && known != other)))
            at = _next[at];
        return at;
    }

    private void ReturnArrays()
    {
        if (_next.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_next);
            ArrayPool<int>.Shared.Return(_last);
        }
        _next = [];
        _last = [];
    }
}
