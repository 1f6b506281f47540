namespace LacDuong.Training.Office;

/// <summary>Finds rooms by name, and makes those that the host lacks.</summary>
internal sealed class PlanRooms
{
    private static readonly string[] s_online = [Phrases.AccentedKeyOf("trực tuyến"), "online", "zoom", "google meet", "teams"];

    private readonly Dictionary<string, Code<Room>> _byName = new(StringComparer.Ordinal);
    private readonly CodeMaker<Room> _codes;

    public PlanRooms(ValueList<Room> known)
    {
        _codes = new CodeMaker<Room>(known.Select(room => room.Code));
        foreach (Room room in known)
        {
            foreach ((_, string name) in room.Name)
                _byName.TryAdd(Phrases.AccentedKeyOf(name), room.Code);
            _byName.TryAdd(Phrases.AccentedKeyOf(room.Code.Value), room.Code);
        }
    }

    public List<Room> Made { get; } = [];

    public bool IsKnown(string name) => _byName.ContainsKey(Phrases.AccentedKeyOf(name));

    public Code<Room> FindOrMake(string name)
    {
        string key = Phrases.AccentedKeyOf(name);
        if (_byName.TryGetValue(key, out Code<Room>? code))
            return code;
        // Several classes may meet online at the same time.
        bool isOnline = s_online.Any(word => key.Contains(word, StringComparison.Ordinal));
        Room made = new() { Code = _codes.Make(name), Name = new LocalisedText(name), Shared = isOnline };
        Made.Add(made);
        _byName.Add(key, made.Code);
        return made.Code;
    }
}
