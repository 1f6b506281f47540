using System.Runtime.InteropServices;
using System.Text;

namespace LacDuong.Training.Scheduling;

/// <summary>
/// Facts of courses that pass by in a stream: each distinct activity once, and the code and the name of each learner as bytes, so that nothing else of a
/// course is kept.
/// </summary>
internal sealed class PackedFacts : CourseFacts
{
    private readonly Dictionary<Activity, int> _numbers = [];
    private readonly List<int> _activities = [];
    private readonly List<Entry> _entries = [];
    private readonly List<byte> _bytes = [];

    public override bool IsOf(int session, Activity activity) => _numbers.GetValueOrDefault(activity, -1) == _activities[session];

    public override bool AreOfOneActivity(int one, int other) => _activities[one] == _activities[other];

    public override bool AreAlike(int one, int other) => Code(one).SequenceEqual(Code(other)) && Name(one).SequenceEqual(Name(other));

    public override Code<Learner> CodeOf(int entry) => new(Encoding.UTF8.GetString(Code(entry)));

    public override string NameOf(int entry) => Encoding.UTF8.GetString(Name(entry));

    protected override void AddActivity(Activity activity)
    {
        if (!_numbers.TryGetValue(activity, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(activity, number);
        }
        _activities.Add(number);
    }

    protected override void AddRoster(ValueList<Learner> roster)
    {
        foreach (Learner learner in roster.AsSpan())
        {
            int start = _bytes.Count;
            Append(learner.Code.Value);
            int nameStart = _bytes.Count;
            Append(learner.Name.ToString());
            _entries.Add(new Entry(start, nameStart));
        }
    }

    private ReadOnlySpan<byte> Code(int entry) => CollectionsMarshal.AsSpan(_bytes)[_entries[entry].CodeStart.._entries[entry].NameStart];

    private ReadOnlySpan<byte> Name(int entry)
        => CollectionsMarshal.AsSpan(_bytes)[_entries[entry].NameStart..(entry + 1 < _entries.Count ? _entries[entry + 1].CodeStart : _bytes.Count)];

    private void Append(string text)
    {
        int start = _bytes.Count;
        int length = Encoding.UTF8.GetByteCount(text);
        CollectionsMarshal.SetCount(_bytes, start + length);
        Encoding.UTF8.GetBytes(text, CollectionsMarshal.AsSpan(_bytes)[start..]);
    }

    private readonly record struct Entry(int CodeStart, int NameStart);
}
