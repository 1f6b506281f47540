namespace LacDuong.Training.Validation;

/// <summary>Of each learner's code, the first learner who had it in the rosters so far.</summary>
internal sealed class RosterHistory : IDisposable
{
    // Learners are numbered through all rosters in the order of the document.
    private readonly HashChains _chains = new();
    private readonly List<Roster> _rosters = [];

    /// <summary>Makes room for the rosters of a document.</summary>
    public RosterHistory(ValueList<Course> courses)
    {
        int learners = 0;
        int rosters = 0;
        foreach (Course course in courses)
        {
            foreach (TrainingClass item in course.Classes)
            {
                learners += item.Learners.Count;
                rosters += item.Learners.IsEmpty ? 0 : 1;
            }
        }
        IsNeeded = rosters > 1;
        if (IsNeeded)
            _chains.Reset(learners);
    }

    /// <summary>Whether there are at least two rosters; where there are not, none is to be added.</summary>
    public bool IsNeeded { get; }

    /// <summary>The first learner of a code, and where, in the rosters that were added; null where the code is new.</summary>
    /// <param name="code">The code.</param>
    /// <param name="hash">Its hash, as <see cref="CodeIndex{T}.HashAt"/> gives it.</param>
    public (Learner Learner, Place Place)? Find(Code<Learner> code, int hash)
    {
        for (int number = _chains.First(hash); number >= 0; number = _chains.Next(number))
        {
            Roster roster = RosterOf(number);
            Learner learner = roster.Learners[number - roster.Start];
            if (learner.Code == code)
                return (learner, roster.Place.Then("learners", number - roster.Start));
        }
        return null;
    }

    /// <summary>Adds the roster of a class, after those of all classes before it.</summary>
    public void Add(ClassScope scope)
    {
        Roster before = _rosters.Count > 0 ? _rosters[^1] : default;
        Roster roster = new(scope.Class.Learners, scope.Place, before.Start + before.Learners.Count);
        for (int i = 0; i < roster.Learners.Count; i++)
        {
            int hash = scope.Learners.HashAt(i);
            if (Find(roster.Learners[i].Code, hash) is null)
                _chains.Link(roster.Start + i, hash);
            if (i == 0)
                _rosters.Add(roster);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _chains.Dispose();

    private Roster RosterOf(int number)
    {
        int low = 0;
        int high = _rosters.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_rosters[middle].Start <= number)
                low = middle;
            else
                high = middle - 1;
        }
        return _rosters[low];
    }

    private readonly record struct Roster(ValueList<Learner> Learners, Place Place, int Start);
}
