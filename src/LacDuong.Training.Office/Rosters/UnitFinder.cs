using System.Collections.Frozen;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>Finds the units that a list names on a day, and makes new ones.</summary>
internal sealed class UnitFinder
{
    private const int MostWords = 40;

    private static readonly string[] s_kinds = ["thi tran", "thi xa", "thanh pho", "dac khu", "xa", "phuong", "huyen", "quan", "tinh"];

    // «TT. Lạc Dương», «P. 7», «H. Lạc Dương»: only before a name.
    private static readonly FrozenDictionary<string, string> s_shortKinds = new Dictionary<string, string>
    {
        ["tt"] = "thi tran",
        ["p"] = "phuong",
        ["x"] = "xa",
        ["h"] = "huyen",
        ["q"] = "quan",
        ["t"] = "tinh",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // «Xã hội», «quân sự», «phương tiện» only begin like a kind of unit.
    private static readonly FrozenSet<string> s_otherWords = FrozenSet.Create(
        StringComparer.Ordinal, "hoi", "vien", "su", "khu", "doi", "nhan", "doan", "tien", "phap", "chung", "ly");

    // The commune sends those who work for a body of the commune. A school or a company is a unit of its own.
    private static readonly string[] s_bodies =
    [
        "uy ban", "hoi dong", "mat tran", "dang uy", "dang bo", "cong an", "ban", "hoi", "doan", "van phong", "quan su", "lien doan",
        "khoi", "thanh tra", "huyen", "tinh", "thanh pho", "thi xa", "quan",
    ];

    private readonly UnitDirectory _directory;
    private readonly LocalDate? _on;
    private readonly CodeMaker<Unit> _codes;
    private readonly HashSet<string> _home = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<Unit>>> _onDay;
    private readonly Lazy<Dictionary<string, List<Unit>>> _ever;
    private readonly Dictionary<(string Text, bool IsPlace), UnitReading> _readings = [];
    private readonly Dictionary<string, UnitReading> _madeByKey = new(StringComparer.Ordinal);
    private readonly List<Unit> _made;
    private readonly bool _hasTerritories;

    // The units must be valid on the day. If several have one name, the nearest to the organisers of the course counts.
    public UnitFinder(TrainingDocument document, IEnumerable<Code<Unit>> organisers, LocalDate? on, List<Unit> made)
    {
        _directory = new UnitDirectory(document.Units, document.Reorganisations);
        _on = on;
        _made = made;
        _codes = new(document.Units.Concat(made).Select(unit => unit.Code));
        foreach (Unit unit in made)
            _madeByKey[MatchKey.KeepingAccents(unit.Name.Get(LanguageTag.Vietnamese))] = new UnitReading(unit.Code);
        _hasTerritories = document.Units.Any(unit => unit.Sector is UnitSector.Territory or null);
        _onDay = new(() => IndexOf(on is LocalDate day ? _directory.GetValid(day) : document.Units));
        _ever = new(() => IndexOf(document.Units));
        foreach (Code<Unit> organiser in organisers)
        {
            _home.Add(organiser.Value);
            if (on is LocalDate day && _directory.TryGet(organiser, day, out Unit? unit))
                _home.UnionWith(_directory.GetAncestors(unit, day).Select(ancestor => ancestor.Code.Value));
        }
    }

    /// <summary>The number of units made so far.</summary>
    public int MadeCount => _made.Count;

    /// <summary>Finds or makes the unit that a text names: a place, if it's an address or a commune rather than a body or a school; the
    /// unit of the section for «UBND xã».</summary>
    public UnitReading Find(string text, bool isPlace, Code<Unit>? section = null, bool makes = true)
    {
        if (!_readings.TryGetValue((text, isPlace), out UnitReading reading))
            _readings[(text, isPlace)] = reading = Search(text, isPlace);
        if (reading.IsOfSection && section is not null)
            return new UnitReading(section);
        if (reading.Code is not null || reading.Problem is not null || !makes)
            return reading;
        UnitReading made = Make(text);
        if (!reading.IsOfSection)
            _readings[(text, isPlace)] = made;
        return made;
    }

    private UnitReading Search(string text, bool isPlace)
    {
        List<string> words = Phrases.Expand(text);
        if (words.Count is 0 or > MostWords)
            return default;
        if (Choose(_onDay.Value.GetValueOrDefault(string.Join(' ', words)), text, parents: []) is { } whole)
            return whole;

        for (int at = 0; at < words.Count; at++)
        {
            if (KindAt(words, at) is not { } kind)
                continue;
            int end = LongestName(_onDay.Value, words, at, kind, out List<Unit>? found);
            if (found is null)
                continue;
            bool isOfBody = at == 0 || isPlace || Phrases.BeginsWithAny(string.Join(' ', words), s_bodies);
            if (!isOfBody)
                return default;
            return Choose(found, text, [.. Territories(words, end)])!.Value;
        }
        if (!_hasTerritories)
            return default;
        bool isTwoWordKind = words.Count > 1 && string.Join(' ', words.TakeLast(2)) is "thi tran" or "dac khu";
        if (KindAt(words, words.Count - 1) is not null || isTwoWordKind)
            return new UnitReading(IsOfSection: true);
        return NotValid(words, text, isPlace);
    }

    // A place that was valid on another day, or is unknown.
    private UnitReading NotValid(List<string> words, string text, bool isPlace)
    {
        for (int at = 0; at < words.Count; at++)
        {
            if (KindAt(words, at) is not { } kind || at + kind.Length >= words.Count || s_otherWords.Contains(words[at + kind.Length]))
                continue;
            if (at > 0 && !isPlace && !Phrases.BeginsWithAny(string.Join(' ', words), s_bodies))
                return default;
            LongestName(_ever.Value, words, at, kind, out List<Unit>? ever);
            List<Unit> others = ever is null || _on is not LocalDate day
                ? []
                : [.. ever.SelectMany(unit => _directory.GetSuccessors(unit, day).Concat(
                    _directory.GetPredecessors(unit, day))).Select(share => share.Unit).Distinct()];
            return others.Count > 0
                ? new UnitReading(
                    Problem: ImportProblemKind.UnitNotValid, Arguments: [text, _on, others.Select(unit => unit.Name).ToList()])
                : new UnitReading(Problem: ImportProblemKind.UnknownUnit, Arguments: [text]);
        }
        return default;
    }

    private UnitReading Make(string text)
    {
        string key = MatchKey.KeepingAccents(text);
        if (_madeByKey.TryGetValue(key, out UnitReading reading))
            return reading;
        if (_codes.Find(text) is { } code)
        {
            _made.Add(new Unit { Code = code, Name = new LocalisedText(text.ReplaceLineEndings(" ")) });
            reading = new UnitReading(code);
        }
        return _madeByKey[key] = reading;
    }

    private UnitReading? Choose(List<Unit>? found, string text, List<Unit> parents)
    {
        if (found is null)
            return null;
        if (Narrowed(found, text, parents) is [Unit only])
            return new UnitReading(only.Code);
        return new UnitReading(
            Problem: ImportProblemKind.AmbiguousUnit,
            Arguments: [text, found.Select(DescribeWithParent).ToList()]);
    }

    // Each step counts only if it leaves a unit.
    private List<Unit> Narrowed(List<Unit> found, string text, List<Unit> parents)
    {
        found = [.. found.DistinctBy(unit => unit.Code)];
        if (found.Count > 1)
        {
            string key = MatchKey.KeepingAccents(text);
            Keep(unit => NamesOf(unit).Any(name => key.Contains(MatchKey.KeepingAccents(name), StringComparison.Ordinal)));
            Keep(unit => NamesOf(unit).Any(name => key.Contains(MatchKey.KeepingAccents(WithoutKind(name)), StringComparison.Ordinal)));
        }
        if (found.Count > 1 && parents.Count > 0)
            Keep(unit => AncestorsOf(unit).Any(ancestor => parents.Exists(parent => parent.Code == ancestor.Code)));
        if (found.Count > 1 && _home.Count > 0)
        {
            int nearest = found.Max(Nearness);
            Keep(unit => Nearness(unit) == nearest);
        }
        return found;

        void Keep(Func<Unit, bool> condition)
        {
            List<Unit> kept = [.. found.Where(condition)];
            found = kept.Count > 0 ? kept : found;
        }
    }

    private int Nearness(Unit unit) => AncestorsOf(unit).Count(ancestor => _home.Contains(ancestor.Code.Value));

    private IReadOnlyList<Unit> AncestorsOf(Unit unit)
        => _directory.GetAncestors(unit, _on ?? unit.Validity?.Start ?? unit.Validity?.End ?? new LocalDate(2025, 1, 1));

    private string DescribeWithParent(Unit unit)
    {
        string name = unit.Name.Get(LanguageTag.Vietnamese);
        return AncestorsOf(unit) is [Unit parent, ..] ? $"{name} ({parent.Name.Get(LanguageTag.Vietnamese)})" : name;
    }

    private IEnumerable<Unit> Territories(List<string> words, int from)
    {
        for (int at = from; at < words.Count; at++)
        {
            if (KindAt(words, at) is not { } kind)
                continue;
            LongestName(_onDay.Value, words, at, kind, out List<Unit>? found);
            foreach (Unit unit in found ?? [])
                yield return unit;
        }
    }

    // The longest run of words from a kind on that is a name, and its end.
    private static int LongestName(Dictionary<string, List<Unit>> index, List<string> words, int at, Kind kind, out List<Unit>? found)
    {
        for (int end = words.Count; end > at + kind.Length; end--)
        {
            string name = $"{kind.Name} {string.Join(' ', words.Skip(at + kind.Length).Take(end - at - kind.Length))}";
            if (index.TryGetValue(name, out found))
                return end;
        }
        found = null;
        return at;
    }

    private static Kind? KindAt(List<string> words, int at)
    {
        if (at + 1 < words.Count && $"{words[at]} {words[at + 1]}" is "thi tran" or "thi xa" or "thanh pho" or "dac khu")
            return new Kind($"{words[at]} {words[at + 1]}", 2);
        if (words[at] is "xa" or "phuong" or "huyen" or "quan" or "tinh")
            return new Kind(words[at], 1);
        return at + 1 < words.Count && s_shortKinds.TryGetValue(words[at], out string? full) ? new Kind(full, 1) : null;
    }

    private static Dictionary<string, List<Unit>> IndexOf(IEnumerable<Unit> units)
    {
        Dictionary<string, List<Unit>> index = new(StringComparer.Ordinal);
        foreach (Unit unit in units)
        {
            HashSet<string> keys = new(StringComparer.Ordinal);
            foreach (string name in NamesOf(unit))
            {
                keys.Add(string.Join(' ', Phrases.Expand(name)));
                keys.Add(string.Join(' ', Phrases.Expand(WithoutKind(name))));
            }
            foreach (string key in keys.Where(key => key.Length > 0))
            {
                if (!index.TryGetValue(key, out List<Unit>? same))
                    index.Add(key, same = []);
                same.Add(unit);
            }
        }
        return index;
    }

    private static IEnumerable<string> NamesOf(Unit unit)
        => unit.OtherNames.Prepend(unit.Name).SelectMany(name => name.Select(text => text.Value));

    private static string WithoutKind(string name)
    {
        string key = Phrases.KeyOf(name);
        foreach (string kind in s_kinds)
        {
            if (key.StartsWith(kind + " ", StringComparison.Ordinal) && name.Length > kind.Length)
                return name[kind.Length..].TrimStart();
        }
        return name;
    }

    private readonly record struct Kind(string Name, int Length);
}
