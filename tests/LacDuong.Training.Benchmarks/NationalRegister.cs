using System.Globalization;
using NodaTime;

namespace LacDuong.Training.Benchmarks;

/// <summary>
/// A made-up register of the size of the nation's: 11,400 units in provinces, districts and communes until 30 June 2025, 3,355 in provinces and
/// communes since, which keep a code of those that they came from, and 3,355 reorganisations, of which every seventh takes in a commune that
/// another takes in too.
/// </summary>
internal sealed class NationalRegister
{
    public static readonly LocalDate LastDayBefore = new(2025, 6, 30);
    public static readonly LocalDate ReformDay = new(2025, 7, 1);

    private readonly Dictionary<string, Code<Unit>> _codes = new(StringComparer.Ordinal);
    private readonly List<Unit> _units = [];
    private readonly List<Reorganisation> _reorganisations = [];

    /// <summary>Makes one of so many times the nation's size.</summary>
    public NationalRegister(int scale)
    {
        int districts = 693 * scale;
        int communes = 10_644 * scale;
        AddBefore(UnitLevel.Province, 63 * scale, 'T', null, 0);
        AddBefore(UnitLevel.District, districts, 'H', 'T', 63 * scale);
        AddBefore(UnitLevel.Commune, communes, 'X', 'H', districts);
        AddAfter(UnitLevel.Province, 34 * scale, 63 * scale, 'T', parents: 0);
        AddAfter(UnitLevel.Commune, 3_321 * scale, communes, 'X', parents: 34 * scale);
        Units = _units.ToValueList();
        Reorganisations = _reorganisations.ToValueList();
        District = Units[(63 * scale) + (districts / 2)];
        Commune = Units[(63 * scale) + districts + (communes / 2)];
    }

    public ValueList<Unit> Units { get; }

    public ValueList<Reorganisation> Reorganisations { get; }

    /// <summary>A district with communes.</summary>
    public Unit District { get; }

    /// <summary>A commune until the reform.</summary>
    public Unit Commune { get; }

    // A reading shares equal codes, and so does this.
    private Code<Unit> CodeOf(char letter, int number)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{letter}{number:00000}");
        return _codes.TryGetValue(text, out Code<Unit>? known) ? known : _codes[text] = new(text);
    }

    private static int Share(int place, int of, int among) => (int)((long)place * among / of);

    private void AddBefore(UnitLevel level, int count, char letter, char? parentLetter, int parents)
    {
        for (int i = 0; i < count; i++)
            Add(level, CodeOf(letter, i), parentLetter is char p ? CodeOf(p, Share(i, count, parents)) : null, new DateRange(null, LastDayBefore));
    }

    private void AddAfter(UnitLevel level, int count, int before, char letter, int parents)
    {
        for (int i = 0; i < count; i++)
        {
            int first = Share(i, count, before);
            Code<Unit>? parent = parents == 0 ? null : CodeOf('T', Share(Share(i, count, parents), 34, 63));
            Add(level, CodeOf(letter, first), parent, new DateRange(ReformDay, null));
            int shared = i % 7 == 6 ? 1 : 0;
            IEnumerable<Code<Unit>> from = Enumerable.Range(first - shared, Share(i + 1, count, before) - first + shared).Select(n => CodeOf(letter, n));
            _reorganisations.Add(new Reorganisation { On = ReformDay, From = from.ToValueList(), To = [CodeOf(letter, first)] });
        }
    }

    private void Add(UnitLevel level, Code<Unit> code, Code<Unit>? parent, DateRange validity) => _units.Add(new Unit
    {
        Code = code,
        Name = new($"{(level is UnitLevel.Commune ? "Xã" : "Tỉnh")} {Names.All[_units.Count % Names.All.Length]} {code}"),
        Level = level,
        Sector = UnitSector.Territory,
        Parent = parent,
        Validity = validity,
    });
}
