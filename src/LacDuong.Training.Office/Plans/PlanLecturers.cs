using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>Finds lecturers by name, and makes those whom the host lacks.</summary>
internal sealed class PlanLecturers
{
    private readonly Dictionary<string, List<Lecturer>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Lecturer>> _byPlainName = new(StringComparer.Ordinal);
    private readonly Dictionary<Code<Lecturer>, int> _places = [];
    private readonly CodeMaker<Lecturer> _codes;

    public PlanLecturers(ValueList<Lecturer> known)
    {
        _codes = new CodeMaker<Lecturer>(known.Select(lecturer => lecturer.Code));
        foreach (Lecturer lecturer in known)
            Add(lecturer);
    }

    public List<Lecturer> Made { get; } = [];

    /// <summary>Whether a name belongs to a lecturer.</summary>
    public bool IsKnown(string name) => Candidates(name).Count > 0;

    /// <summary>The code of a person, who becomes a lecturer if the name is new; null if several lecturers have the name.</summary>
    public Code<Lecturer>? FindOrMake(PlanPerson person)
    {
        string name = person.Name.ToString();
        List<Lecturer> candidates = Candidates(name);
        if (candidates.Count > 1 && person.Title is { } title)
        {
            List<Lecturer> titled = [.. candidates.Where(lecturer => MatchKey.KeepingAccentsComparer.Equals(lecturer.Title ?? "", title))];
            candidates = titled.Count > 0 ? titled : candidates;
        }
        if (candidates.Count > 1)
            return null;
        if (candidates.Count == 0)
        {
            Lecturer made = new() { Code = _codes.Make(name), Name = person.Name, Title = person.Title };
            _places.Add(made.Code, Made.Count);
            Made.Add(made);
            Add(made);
            return made.Code;
        }
        // The plan named the person first, and now adds the post.
        Code<Lecturer> code = candidates[0].Code;
        if (person.Title is not null && _places.TryGetValue(code, out int place) && Made[place].Title is null)
            Made[place] = Made[place] with { Title = person.Title };
        return code;
    }

    // Names are compared ignoring accents only if they were typed so.
    private List<Lecturer> Candidates(string name)
    {
        string key = MatchKey.KeepingAccents(name);
        if (_byName.TryGetValue(key, out List<Lecturer>? found))
            return found;
        string plain = MatchKey.DroppingAccents(name);
        return plain == key && _byPlainName.TryGetValue(plain, out found) ? found : [];
    }

    private void Add(Lecturer lecturer)
    {
        string name = lecturer.Name.ToString();
        string[] spellings = lecturer.Name.Family is null ? [name] : [name, lecturer.Name.WriteGivenFirst()];
        foreach (string spelling in spellings.Distinct())
        {
            Put(_byName, MatchKey.KeepingAccents(spelling), lecturer);
            Put(_byPlainName, MatchKey.DroppingAccents(spelling), lecturer);
        }

        static void Put(Dictionary<string, List<Lecturer>> index, string key, Lecturer lecturer)
        {
            if (!index.TryGetValue(key, out List<Lecturer>? same))
                index.Add(key, same = []);
            if (same.Count == 0 || same[^1].Code != lecturer.Code)
                same.Add(lecturer);
        }
    }
}
