using System.Buffers;

namespace LacDuong.Training.Validation;

/// <summary>The learners of one roster by name and unit, so that those who may be one person entered twice are found.</summary>
internal sealed class RosterNames : IDisposable
{
    private const int None = -1;

    // In place of the last of a group: the learner is in no group yet.
    private const int Alone = -1;

    // The first learner of each hash of letters. Only where a second has it are match keys made, of both: nearly all learners are told apart without.
    private readonly HashChains _letters = new();

    // Of each name and unit the first learner is in the chains; the others follow it in order of the roster.
    private readonly HashChains _groups = new();
    private Link[] _links = [];
    private ValueList<Learner> _roster;

    /// <summary>Takes in another roster in the place of the one before.</summary>
    public RosterNames Of(ValueList<Learner> roster)
    {
        _roster = roster;
        _letters.Reset(roster.Count);
        _groups.Reset(roster.Count);
        if (_links.Length < roster.Count)
        {
            ReturnLinks();
            _links = ArrayPool<Link>.Shared.Rent(roster.Count);
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
        int letters = HashCode.Combine(SameName.HashOfLetters(learner.Name));
        _links[index] = new Link(None, Alone);
        if (_letters.First(letters) is not (var first and >= 0))
        {
            _letters.Link(index, letters);
            return None;
        }
        if (_links[first].Last == Alone)
            Open(first, KeyHashOf(_roster[first]));
        int hash = KeyHashOf(learner);
        int group = _groups.First(hash);
        while (group >= 0 && !IsSameGroup(_roster[group], learner))
            group = _groups.Next(group);
        if (group < 0)
        {
            Open(index, hash);
            return None;
        }
        int found = FirstLike(group, learner);
        _links[_links[group].Last].Next = index;
        _links[group].Last = index;
        return found;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _letters.Dispose();
        _groups.Dispose();
        ReturnLinks();
        _roster = default;
    }

    private static int HashOf(Code<Unit>? unit) => unit?.GetHashCode() ?? 0;

    private static int KeyHashOf(Learner learner) => HashCode.Combine(SameName.HashOf(learner.Name), HashOf(learner.Unit));

    private static bool IsSameGroup(Learner one, Learner other) => one.Unit == other.Unit && SameName.Is(one.Name, other.Name);

    private void Open(int group, int hash)
    {
        _groups.Link(group, hash);
        _links[group].Last = group;
    }

    private int FirstLike(int group, Learner learner)
    {
        int at = group;
        while (at >= 0 && (_roster[at].Code == learner.Code || (_roster[at].BirthDate is LocalDate known && learner.BirthDate is LocalDate other && known != other)))
            at = _links[at].Next;
        return at;
    }

    private void ReturnLinks()
    {
        if (_links.Length > 0)
            ArrayPool<Link>.Shared.Return(_links);
        _links = [];
    }

    /// <summary>The learner that follows in a group; and of the first of a group the last one.</summary>
    private record struct Link(int Next, int Last);
}
