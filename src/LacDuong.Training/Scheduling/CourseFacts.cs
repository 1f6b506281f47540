namespace LacDuong.Training.Scheduling;

/// <summary>
/// What clash finding and the rules across courses must look up beyond the numbers of a <see cref="SessionTable"/>, and seldom do: titles, activities, and the
/// codes and names of learners. A learner on a roster is an entry; courses, classes, sessions and entries are numbered in document order.
/// </summary>
internal abstract class CourseFacts(bool isTransient)
{
    private readonly Runs _rosters = new();
    private readonly RentedList<uint> _hashes = new(isTransient);

    /// <summary>Whether the memory is given back soon: see <see cref="Release"/>.</summary>
    public bool IsTransient { get; } = isTransient;

    /// <summary>The hashes of the learners' codes, of each entry.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes.Span;

    /// <summary>Adds a class of the course that was added last.</summary>
    public void Add(TrainingClass @class)
    {
        foreach (Session session in (@class.Timetable?.Sessions ?? default).AsSpan())
            AddActivity(session.Activity);
        ReadOnlySpan<Learner> learners = @class.Learners.AsSpan();
        _rosters.Add(_hashes.Count);
        Span<uint> hashes = _hashes.Extend(learners.Length);
        for (int i = 0; i < hashes.Length; i++)
            hashes[i] = HashOf(learners[i].Code);
        AddClass(@class);
    }

    public static uint HashOf(Code<Learner> code) => (uint)code.GetHashCode();

    /// <summary>The class of an entry.</summary>
    public int ClassOf(int entry) => _rosters.Of(entry);

    /// <summary>The first entry of a class; of the number after the last class, the number after the last entry.</summary>
    public int FirstEntryOf(int @class) => @class == _rosters.Count ? _hashes.Count : _rosters.FirstOf(@class);

    /// <summary>The first entry of a code in a class that has one.</summary>
    public int FindEntry(int @class, Code<Learner> code)
    {
        uint hash = HashOf(code);
        int entry = FirstEntryOf(@class);
        while (_hashes[entry] != hash || CodeOf(entry) != code)
            entry++;
        return entry;
    }

    /// <summary>Makes room for sessions and entries, so that none is copied as they come.</summary>
    public virtual void Reserve(int sessions, int entries) => _hashes.EnsureCapacity(entries);

    /// <summary>Gives memory back; nothing can be asked after it.</summary>
    public void Release() => _hashes.Release();

    /// <summary>Adds a course without its classes.</summary>
    public abstract void Add(Course course);

    public abstract Code<Course> CodeOfCourse(int course);

    public abstract LocalisedText TitleOfCourse(int course);

    public abstract Code<TrainingClass> CodeOfClass(int @class);

    /// <summary>The number of learners of a class, or null where it is not known.</summary>
    public abstract int? LearnerCountOf(int @class);

    public abstract Activity ActivityOf(int session);

    /// <summary>Whether two sessions are of one activity.</summary>
    public abstract bool AreOfOneActivity(int one, int other);

    /// <summary>Whether two entries have the same code, and the same name to the letter.</summary>
    public abstract bool AreAlike(int one, int other);

    public abstract Code<Learner> CodeOf(int entry);

    public abstract PersonName NameOf(int entry);

    protected abstract void AddActivity(Activity activity);

    protected abstract void AddClass(TrainingClass @class);
}
