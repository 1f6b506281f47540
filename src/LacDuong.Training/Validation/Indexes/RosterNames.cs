using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Validation;

/// <summary>Indexes the learners of one roster by name, unit and birth date, to find one person entered twice.</summary>
internal sealed class RosterNames
{
    private const int None = -1;

    // The first learner of each hash of letters. Only a second learner with the hash makes match keys necessary, and nearly all hashes
    // differ.
    private readonly FirstPlaces<int> _letters = new();
    private HashSet<int> _withKeys = [];

    // Each learner is filed under the birth date, null if unknown, and under everything that contains it: the month, the year, any time.
    private Dictionary<(string Name, Code<Unit>? Unit, PartialDate? Born, bool IsWithin), Firsts<Learner, int>> _firsts = [];
    private ValueList<Learner> _roster;

    /// <summary>Loads another roster in place of the previous one.</summary>
    public void Enter(ValueList<Learner> roster)
    {
        _roster = roster;
        _letters.Reset(roster.Count);
        if (_withKeys.Count == 0)
            return;
        _firsts = [];
        _withKeys = [];
    }

    /// <summary>
    /// Adds the learner at an index, after all earlier ones. Returns the index of the first earlier learner with another code, the same
    /// name and unit, and a compatible birth date, or -1.
    /// </summary>
    public int Add(int index)
    {
        int letters = NameHash.Of(_roster[index].Name);
        if (_letters.Add(letters, index))
            return None;
        int first = _letters.IndexOf(letters);
        if (_withKeys.Add(first))
            AddByKey(first);
        return AddByKey(index);
    }

    private int AddByKey(int index)
    {
        Learner learner = _roster[index];
        string name = MatchKey.KeepingAccents(learner.Name.ToString());
        // Compatible dates are those within this one, and those that contain it.
        PartialDate? born = learner.BirthDate;
        int found = Before(born, isWithin: true);
        for (PartialDate? wider = born; wider is not null;)
            found = EarlierOf(found, Before(wider = Widen(wider), isWithin: false));
        Add(born, isWithin: false);
        Add(born, isWithin: true);
        for (PartialDate? wider = born; wider is not null;)
            Add(wider = Widen(wider), isWithin: true);
        return found;

        int Before(PartialDate? date, bool isWithin)
            => _firsts.GetValueOrDefault((name, learner.Unit, date, isWithin))?.Before(learner.Code) ?? None;

        void Add(PartialDate? date, bool isWithin)
        {
            if (!_firsts.TryAdd((name, learner.Unit, date, isWithin), new Firsts<Learner, int>(learner.Code, index)))
                _firsts[(name, learner.Unit, date, isWithin)].Add(learner.Code, index);
        }
    }

    // Widens a day to its month, a month to its year, and a year to null.
    private static PartialDate? Widen(PartialDate date)
        => date.Day is not null ? new PartialDate(new YearMonth(date.Year, date.Month!.Value))
            : date.Month is not null ? new PartialDate(date.Year)
            : null;

    private static int EarlierOf(int one, int other) => one == None || other == None ? Math.Max(one, other) : Math.Min(one, other);
}
