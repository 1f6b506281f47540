using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Validation;

/// <summary>The learners of one roster by name, unit and birth date, to find who may be one person entered twice.</summary>
internal sealed class RosterNames
{
    private const int None = -1;

    // In place of a birth date: whatever it is. No learner was born then.
    private static readonly LocalDate s_any = LocalDate.MinIsoValue;

    // The first learner of each hash of letters. Only if a second has it are match keys made: nearly all learners are told apart without.
    private readonly FirstPlaces<int> _letters = new();
    private HashSet<int> _withKeys = [];

    // The birth date is null if it's not known.
    private Dictionary<(string Name, Code<Unit>? Unit, LocalDate? Born), Firsts> _firsts = [];
    private ValueList<Learner> _roster;

    /// <summary>Takes in another roster in the place of the one before.</summary>
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
    /// Adds the learner at a place, after all before. Gives the place of the first one before of another code, the same name and unit, and
    /// not another birth date, or -1.
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
        int found = learner.BirthDate is null ? Before(s_any) : EarlierOf(Before(learner.BirthDate), Before(null));
        Add(s_any);
        Add(learner.BirthDate);
        return found;

        int Before(LocalDate? born) => _firsts.GetValueOrDefault((name, learner.Unit, born))?.Before(learner.Code) ?? None;

        void Add(LocalDate? born)
        {
            if (!_firsts.TryAdd((name, learner.Unit, born), new Firsts(learner.Code, index)))
                _firsts[(name, learner.Unit, born)].Add(learner.Code, index);
        }
    }

    private static int EarlierOf(int one, int other) => one == None || other == None ? Math.Max(one, other) : Math.Min(one, other);

    /// <summary>The first of some learners, and the first of another code than that one.</summary>
    private sealed class Firsts(Code<Learner> code, int index)
    {
        private int _ofAnotherCode = None;

        /// <summary>The place of the first one of another code than this, or -1.</summary>
        public int Before(Code<Learner> other) => other == code ? _ofAnotherCode : index;

        public void Add(Code<Learner> other, int place)
        {
            if (_ofAnotherCode == None && other != code)
                _ofAnotherCode = place;
        }
    }
}
