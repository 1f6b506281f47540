using System.Collections.Frozen;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Office;

/// <summary>Finds the units that a list names on a day, and makes new ones.</summary>
internal sealed class UnitFinder
{
    private const int MostWords = 40;

    private static readonly string[] s_kinds = ["thi tran", "thi xa", "thanh pho", "dac khu", "xa", "phuong", "huyen", "quan", "tinh"];

    // «TT. Lạc Dương», «P. 7», «P7», «H. Lạc Dương»: only before a name.
    private static readonly FrozenDictionary<string, string> s_shortKinds = new Dictionary<string, string>
    {
        ["tt"] = "thi tran",
        ["ttr"] = "thi tran",
        ["p"] = "phuong",
        ["x"] = "xa",
        ["h"] = "huyen",
        ["q"] = "quan",
        ["t"] = "tinh",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] s_accentedKinds = Phrases.AccentedKeys(
        "thị trấn", "thị xã", "thành phố", "đặc khu", "xã", "phường", "huyện", "quận", "tỉnh");

    private static readonly FrozenDictionary<string, string> s_shortNames = new Dictionary<string, string>
    {
        ["hcm"] = "ho chi minh",
        ["tphcm"] = "thanh pho ho chi minh",
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
            return reading with { Code = section };
        if (reading.Code is not null || reading.Problem is not null || !makes)
            return reading;
        UnitReading made = Make(text);
        if (!reading.IsOfSection)
            _readings[(text, isPlace)] = made;
        return made;
    }

    private UnitReading Search(string text, bool isPlace)
    {
        List<string> words = WordsOf(text, out HashSet<int> ends);
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
        UnitReading problem = NotValid(words, ends, text, isPlace);
        return problem.Problem is null && ends.Any(end => EndsWithKind(words, end))
            ? new UnitReading(IsOfSection: true, SaysMore: !s_kinds.Contains(string.Join(' ', words)))
            : problem;
    }

    // A place that was valid on another day, or is unknown.
    private UnitReading NotValid(List<string> words, HashSet<int> ends, string text, bool isPlace)
    {
        for (int at = 0; at < words.Count; at++)
        {
            // «Đoàn xã, Hội LHTN» has no name behind the kind.
            if (KindAt(words, at) is not { } kind || ends.Contains(at + kind.Length) || s_otherWords.Contains(words[at + kind.Length]))
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
            return new UnitReading(only.Code, SaysMore: SaysMore(only, text));
        return new UnitReading(
            Problem: ImportProblemKind.AmbiguousUnit,
            Arguments: [text, found.Select(DescribeWithParent).ToList()]);
    }

    // Each step counts only if it leaves a unit. The parents that a text names decide before the nearness.
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
        {
            HashSet<string> named = [.. parents.Select(parent => parent.Code.Value)];
            KeepMost(unit => AncestorsOf(unit).Count(ancestor => named.Contains(ancestor.Code.Value)));
            if (!AncestorsOf(found[0]).Any(ancestor => named.Contains(ancestor.Code.Value)))
                return found;
        }
        if (found.Count > 1 && _home.Count > 0)
            KeepMost(Nearness);
        return found;

        void Keep(Func<Unit, bool> condition)
        {
            List<Unit> kept = [.. found.Where(condition)];
            found = kept.Count > 0 ? kept : found;
        }

        void KeepMost(Func<Unit, int> count)
        {
            int most = found.Max(count);
            Keep(unit => count(unit) == most);
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

    // Whether a text has words besides the names of the unit and of those above it: «Công an xã Lát», «Huyện ủy Lạc Dương».
    private bool SaysMore(Unit unit, string text)
    {
        HashSet<string> own =
        [
            .. s_kinds.SelectMany(kind => kind.Split(' ')), .. s_shortKinds.Keys, "tp", "tx", "dk", .. s_shortNames.Keys,
        ];
        foreach (string name in AncestorsOf(unit).Prepend(unit).SelectMany(NamesOf))
            own.UnionWith(Phrases.KeyOf(name).Split(' '));
        return !Phrases.KeyOf(text).Split(' ').SelectMany(Divided).All(own.Contains);
    }

    // The units that the words from a place on name, with their kinds or without: «P. 7, Q. 8», «Phường 7, Đà Lạt».
    private IEnumerable<Unit> Territories(List<string> words, int from)
    {
        for (int at = from; at < words.Count;)
        {
            int end = LongestName(_onDay.Value, words, at, KindAt(words, at) ?? default, out List<Unit>? found);
            foreach (Unit unit in found ?? [])
                yield return unit;
            at = Math.Max(end, at + 1);
        }
    }

    // The longest run of words from a kind on that is a name, and its end. The default kind stands for none.
    private static int LongestName(Dictionary<string, List<Unit>> index, List<string> words, int at, Kind kind, out List<Unit>? found)
    {
        for (int end = words.Count; end > at + kind.Length; end--)
        {
            string name = string.Join(' ', words.Skip(at + kind.Length).Take(end - at - kind.Length));
            if (index.TryGetValue(kind.Length == 0 ? name : $"{kind.Name} {name}", out found))
                return end;
        }
        found = null;
        return at;
    }

    /// <summary>Whether a text has a kind of unit in full, before a name: «xã», but neither «xã hội» nor «quản lý».</summary>
    public static bool HasKind(string text)
    {
        string key = Phrases.AccentedKeyOf(text);
        // Without any accents, «quan» is a kind.
        string[] kinds = key == Phrases.KeyOf(text) ? s_kinds : s_accentedKinds;
        return kinds.Any(kind => $" {key} ".IndexOf($" {kind} ", StringComparison.Ordinal) is >= 0 and int at
            && !s_otherWords.Contains(Phrases.KeyOf(key[(at + kind.Length)..]).Split(' ')[0]));
    }

    // The words, with abbreviations written out, and where the parts between punctuation marks end.
    private static List<string> WordsOf(string text, out HashSet<int> ends)
    {
        List<string> words = [];
        ends = [];
        foreach (string part in text.Split([',', ';', '(', ')', '\n']))
        {
            words.AddRange(Phrases.Expand(part).SelectMany(Divided)
                .SelectMany(word => s_shortNames.GetValueOrDefault(word, word).Split(' ')));
            ends.Add(words.Count);
        }
        ends.Remove(0);
        return words;
    }

    // «P7» is «P. 7».
    private static IEnumerable<string> Divided(string word)
    {
        string kind = word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return kind.Length < word.Length && s_shortKinds.ContainsKey(kind) ? [kind, word[kind.Length..]] : [word];
    }

    private static bool EndsWithKind(List<string> words, int end)
        => s_kinds.Contains(words[end - 1]) || (end > 1 && $"{words[end - 2]} {words[end - 1]}" is "thi tran" or "dac khu");

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
                keys.Add(string.Join(' ', WordsOf(name, out _)));
                keys.Add(string.Join(' ', WordsOf(WithoutKind(name), out _)));
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
