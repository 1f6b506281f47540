using System.Buffers;
using System.Text;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// Facts of courses that pass by in a stream: each distinct activity and code of a class once, and the titles of courses and the codes and names of learners as
/// bytes, so that nothing else of a course is kept.
/// </summary>
internal sealed class PackedFacts() : CourseFacts(isTransient: false)
{
    // No code and no text holds one.
    private const byte Separator = 0;

    private const int Unknown = -1;

    private readonly Dictionary<Activity, int> _numbers = [];
    private readonly List<Activity> _distinct = [];
    private readonly RentedList<int> _activities = new(isRented: false);

    // Of each course: its code, then the tag and the text of its title in each language.
    private readonly List<byte[]> _courses = [];
    private readonly HashSet<Code<TrainingClass>> _codesOfClasses = [];
    private readonly List<ClassFacts> _classes = [];

    // Where each entry starts in the roster of its class: the code, then the parts of the name, those that are not there empty.
    private readonly RentedList<int> _starts = new(isRented: false);
    private readonly ArrayBufferWriter<byte> _packed = new();

    public override void Add(Course course)
    {
        Pack(course.Code.Value);
        foreach ((LanguageTag tag, string text) in course.Title)
        {
            Pack(tag.Value);
            Pack(text);
        }
        _courses.Add(Take());
    }

    public override Code<Course> CodeOfCourse(int course) => new(Unpack(_courses[course])[0]);

    public override LocalisedText TitleOfCourse(int course)
    {
        string[] parts = Unpack(_courses[course]);
        return new LocalisedText(Enumerable.Range(0, parts.Length / 2).Select(i => KeyValuePair.Create(new LanguageTag(parts[(2 * i) + 1]), parts[(2 * i) + 2])));
    }

    public override Code<TrainingClass> CodeOfClass(int @class) => _classes[@class].Code;

    public override int? LearnerCountOf(int @class) => _classes[@class].LearnerCount is var count and not Unknown ? count : null;

    public override Activity ActivityOf(int session) => _distinct[_activities[session]];

    public override bool AreOfOneActivity(int one, int other) => _activities[one] == _activities[other];

    public override bool AreAlike(int one, int other) => PackedOf(one).SequenceEqual(PackedOf(other));

    public override Code<Learner> CodeOf(int entry) => new(Unpack(PackedOf(entry))[0]);

    public override PersonName NameOf(int entry)
        => Unpack(PackedOf(entry)) is [_, var family, var middle, var given]
            ? new PersonName(family.Length == 0 ? null : family, middle.Length == 0 ? null : middle, given)
            : throw new InvalidOperationException("Every entry is packed as a code and three parts of a name.");

    protected override void AddActivity(Activity activity)
    {
        if (!_numbers.TryGetValue(activity, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(activity, number);
            _distinct.Add(activity);
        }
        _activities.Add(number);
    }

    protected override void AddClass(TrainingClass @class)
    {
        foreach (Learner learner in @class.Learners.AsSpan())
        {
            _starts.Add(_packed.WrittenCount);
            Pack(learner.Code.Value);
            Pack(learner.Name.Family);
            Pack(learner.Name.Middle);
            Pack(learner.Name.Given);
        }
        if (!_codesOfClasses.TryGetValue(@class.Code, out Code<TrainingClass>? code))
            _codesOfClasses.Add(code = @class.Code);
        _classes.Add(new ClassFacts(code, @class.LearnerCount ?? Unknown, Take()));
    }

    private ReadOnlySpan<byte> PackedOf(int entry)
    {
        int @class = ClassOf(entry);
        byte[] roster = _classes[@class].Roster;
        return roster.AsSpan(_starts[entry]..(entry + 1 < FirstEntryOf(@class + 1) ? _starts[entry + 1] : roster.Length));
    }

    private void Pack(string? text)
    {
        Encoding.UTF8.GetBytes(text, _packed);
        _packed.Write([Separator]);
    }

    private byte[] Take()
    {
        byte[] taken = _packed.WrittenSpan.ToArray();
        _packed.ResetWrittenCount();
        return taken;
    }

    private static string[] Unpack(ReadOnlySpan<byte> packed) => Encoding.UTF8.GetString(packed[..^1]).Split((char)Separator);

    private readonly record struct ClassFacts(Code<TrainingClass> Code, int LearnerCount, byte[] Roster);
}
