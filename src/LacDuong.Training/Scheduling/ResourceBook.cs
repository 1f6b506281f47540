namespace LacDuong.Training.Scheduling;

/// <summary>Numbers lecturers and rooms, each code once, in one sequence from zero in the order in which they come.</summary>
internal sealed class ResourceBook
{
    private readonly List<object> _codes = [];
    private readonly Dictionary<string, int> _lecturers = [];
    private readonly Dictionary<string, int> _rooms = [];

    public int Count => _codes.Count;

    public int NumberOf(Code<Lecturer> code) => Number(_lecturers, code.Value, code);

    public int NumberOf(Code<Room> code) => Number(_rooms, code.Value, code);

    /// <summary>The number of a lecturer who has one, or -1.</summary>
    public int Find(Code<Lecturer> code) => _lecturers.GetValueOrDefault(code.Value, -1);

    /// <summary>The number of a room that has one, or -1.</summary>
    public int Find(Code<Room> code) => _rooms.GetValueOrDefault(code.Value, -1);

    /// <summary>The code of a number where it is a lecturer's, else null.</summary>
    public Code<Lecturer>? Lecturer(int number) => _codes[number] as Code<Lecturer>;

    /// <summary>The code of a number where it is a room's, else null.</summary>
    public Code<Room>? Room(int number) => _codes[number] as Code<Room>;

    private int Number(Dictionary<string, int> numbers, string value, object code)
    {
        if (!numbers.TryGetValue(value, out int number))
        {
            number = _codes.Count;
            numbers.Add(value, number);
            _codes.Add(code);
        }
        return number;
    }
}
