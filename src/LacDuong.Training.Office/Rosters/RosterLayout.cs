using System.Globalization;

namespace LacDuong.Training.Office;

/// <summary>The meaning of the columns of a sheet, as their headings say.</summary>
internal sealed class RosterLayout
{
    private static readonly int s_meanings = Enum.GetValues<RosterColumn>().Length;

    private readonly int[][] _columns = new int[s_meanings][];
    private readonly List<RosterHeading> _headings = [];

    private RosterLayout()
    {
    }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<RosterHeading> Headings => _headings;

    /// <summary>The columns that mean the same as an earlier one, and the heading of that one.</summary>
    public List<(RosterHeading Column, string Earlier)> Repeated { get; } = [];

    /// <summary>The columns of the name.</summary>
    public int[] NameColumns { get; private set; } = [];

    /// <summary>Whether a column is known.</summary>
    public bool Has(RosterColumn meaning) => _columns[(int)meaning].Length > 0;

    /// <summary>The number of the first column of a meaning, or 0.</summary>
    public int ColumnOf(RosterColumn meaning) => _columns[(int)meaning] is [int first, ..] ? first : 0;

    /// <summary>All columns of a meaning, from left to right.</summary>
    public int[] ColumnsOf(RosterColumn meaning) => _columns[(int)meaning];

    /// <summary>Whether the heading of the unit may mean an address as well.</summary>
    public bool IsUnitWeak { get; private set; }

    /// <summary>Whether the heading of the unit is «Xã».</summary>
    public bool IsUnitCommune { get; private set; }

    /// <summary>The column in which people look for a member, or 0.</summary>
    public int PlaceOf(RosterColumn member)
    {
        int own = ColumnOf(member);
        if (own > 0)
            return own;
        return member switch
        {
            RosterColumn.Name => NameColumns[0],
            RosterColumn.BirthDate => FirstOf(RosterColumn.BirthYear, RosterColumn.Male, RosterColumn.Female),
            RosterColumn.Sex => FirstOf(RosterColumn.Female, RosterColumn.Male),
            RosterColumn.Unit or RosterColumn.Title => ColumnOf(RosterColumn.TitleAndUnit),
            RosterColumn.Mark or RosterColumn.Grade => ColumnOf(RosterColumn.Result),
            _ => 0,
        };

        int FirstOf(params RosterColumn[] columns) => columns.Select(ColumnOf).FirstOrDefault(column => column > 0);
    }

    /// <summary>Whether a row has the headings of a class list: a name and one heading more, or a name as its only heading.</summary>
    public static bool IsHeadingRow(SheetRow row)
    {
        RosterColumn?[] meanings = [.. row.Texts.Select(cell => RosterHeadings.Recognise(cell.Text))];
        int known = meanings.Count(meaning => meaning is not null);
        bool hasName = meanings.Contains(RosterColumn.Name);
        bool hasPart = meanings.Any(meaning
            => meaning is RosterColumn.FamilyName or RosterColumn.FamilyAndMiddleName or RosterColumn.GivenName);
        return (hasName || hasPart) && (known > 1 || (known == meanings.Length && hasName));
    }

    /// <summary>Whether the row under the headings has more of them: at least one that is known, or one that divides a group. Others may be
    /// unknown.</summary>
    public static bool IsSubheadingRow(SheetRow heading, SheetRow next)
    {
        bool hasSubheading = false;
        foreach ((int column, string text) in next.Texts)
        {
            string above = heading.Shown(column).Text;
            bool isUnderGroup = heading.AreaAt(column) is { } area && area.LastColumn > area.FirstColumn;
            bool isHeading = RosterHeadings.Recognise(text) is not null || RosterHeadings.Recognise(text, above) is RosterColumn.BirthDay
                or RosterColumn.BirthMonth or RosterColumn.BirthYear;
            // Anything else under a name or a number means that the learners begin here.
            if (!isHeading && RosterHeadings.Recognise(above) is RosterColumn.Ordinal or RosterColumn.Name or RosterColumn.FamilyName
                or RosterColumn.FamilyAndMiddleName or RosterColumn.MiddleName or RosterColumn.GivenName)
                return false;
            hasSubheading |= isHeading || (isUnderGroup && !char.IsAsciiDigit(text[0]));
        }
        return hasSubheading;
    }

    /// <summary>Whether a row numbers or letters the columns: 1, 2, 3 … or (1), (2) …, or A, B, 1, 2 ….</summary>
    public static bool IsNumbering(SheetRow row)
    {
        int cells = 0;
        int last = 0;
        foreach (string text in row.Texts.Select(cell => cell.Text.Trim('(', ')', '[', ']', ' ')).Where(text => text.Length > 0))
        {
            cells++;
            bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            if (isNumber && number > last && number <= row.Width + 1)
                last = number;
            else if (text.Length != 1 || !char.IsAsciiLetter(text[0]))
                return false;
        }
        return cells > 1;
    }

    /// <summary>Decides the meaning of each column by the row with the heading of the name, the row before it, which may have headings of
    /// several columns, and the row after it, if it has headings too.</summary>
    public static RosterLayout Of(SheetRow? before, SheetRow heading, SheetRow? after)
    {
        RosterLayout layout = new();
        int width = Math.Max(heading.Width, after?.Width ?? 0);
        List<(RosterHeading Heading, bool IsWeak)> found = [];
        string group = "";
        for (int column = 1; column <= width; column++)
        {
            string above = before?.Shown(column).Text ?? "";
            // The heading of a group of columns, or one that is a row higher than the others.
            MergedArea? area = before?.AreaAt(column);
            bool isHeading = area is null ? RosterHeadings.Recognise(above) is not null : area.LastColumn - area.FirstColumn < width / 2;
            string below = after?.Shown(column).Text ?? "";
            // A file without merged cells has the heading of a group above its first column only.
            string own = heading.Shown(column).Text;
            group = below.Length == 0 ? "" : own.Length > 0 ? own : group;
            string[] texts =
            [
                .. new[] { isHeading ? above : "", own.Length > 0 ? own : group, below }
                    .Where(text => text.Length > 0).Distinct(StringComparer.Ordinal),
            ];
            string shown = string.Join(' ', texts);
            RosterColumn? meaning = texts.Length == 0 ? null : RosterHeadings.Recognise(texts[^1], string.Join(' ', texts.SkipLast(1)));
            found.Add((
                new RosterHeading(column, shown.ReplaceLineEndings(" "), meaning),
                texts.Length == 1 && RosterHeadings.IsWeak(shown)));
        }
        SplitName(found, heading, after);
        layout.Assign(found);
        // «Họ và tên» above «Nam | Nữ» is no name. The row itself has one.
        return layout.NameColumns.Length > 0 || (before ?? after) is null ? layout : Of(before: null, heading, after: null);
    }

    // «Họ và tên» above two columns, merged or above the first only: family and middle name, then given name.
    private static void SplitName(List<(RosterHeading Heading, bool IsWeak)> found, SheetRow heading, SheetRow? after)
    {
        int name = found.FindIndex(column => column.Heading.Meaning == RosterColumn.Name);
        if (name < 0)
            return;
        MergedArea? area = (after ?? heading).AreaAt(name + 1) ?? heading.AreaAt(name + 1);
        int last = area?.LastColumn ?? name + 1;
        bool isFollowedByGiven = name + 1 < found.Count && found[name + 1].Heading.Meaning == RosterColumn.GivenName;
        bool isFollowedByNothing = area is null && name + 1 < found.Count - 1 && found[name + 1].Heading.Heading.Length == 0;
        if (last == name + 1 && !isFollowedByGiven && !isFollowedByNothing)
            return;
        RosterColumn[] meanings = last - name == 3
            ? [RosterColumn.FamilyName, RosterColumn.MiddleName, RosterColumn.GivenName]
            : [RosterColumn.FamilyAndMiddleName, RosterColumn.GivenName];
        for (int i = 0; i < meanings.Length && name + i < found.Count; i++)
        {
            RosterHeading column = found[name + i].Heading;
            string text = column.Heading.Length == 0 ? found[name].Heading.Heading : column.Heading;
            found[name + i] = (column with { Heading = text, Meaning = meanings[i] }, false);
        }
        for (int i = name + meanings.Length; i < last && i < found.Count; i++)
            found[i] = (found[i].Heading with { Meaning = null }, false);
    }

    private void Assign(List<(RosterHeading Heading, bool IsWeak)> found)
    {
        // «Tên» alone is the whole name. So are «Họ và tên đệm» and «Họ», if the list lacks «Tên».
        bool hasGiven = found.Any(column => column.Heading.Meaning == RosterColumn.GivenName);
        bool hasFamily = found.Any(column => column.Heading.Meaning is RosterColumn.FamilyAndMiddleName or RosterColumn.FamilyName);
        bool hasName = found.Any(column => column.Heading.Meaning == RosterColumn.Name);
        List<int>[] columns = [.. Enumerable.Range(0, s_meanings).Select(_ => new List<int>())];
        Dictionary<RosterColumn, string> first = [];
        foreach ((RosterHeading heading, bool isWeak) in found)
        {
            RosterColumn? meaning = heading.Meaning;
            if (!hasName && meaning is RosterColumn.GivenName
                or RosterColumn.FamilyAndMiddleName or RosterColumn.FamilyName && hasGiven != hasFamily)
            {
                meaning = RosterColumn.Name;
            }
            bool isBeaten = isWeak && found.Any(other => !other.IsWeak && other.Heading.Meaning is { } strong
                && (strong == meaning || (meaning == RosterColumn.Unit && strong == RosterColumn.TitleAndUnit)));
            if (isBeaten)
                meaning = null;
            if (meaning is RosterColumn known && first.TryGetValue(known, out string? earlier) && !MayRepeat(known))
            {
                // Two columns under one heading are parts of it.
                if (earlier != heading.Heading)
                    Repeated.Add((heading, earlier));
                meaning = null;
            }
            if (meaning is RosterColumn taken)
            {
                columns[(int)taken].Add(heading.Column);
                first.TryAdd(taken, heading.Heading);
            }
            if (heading.Heading.Length > 0)
                _headings.Add(heading with { Meaning = meaning });
        }
        for (int i = 0; i < columns.Length; i++)
            _columns[i] = [.. columns[i]];
        NameColumns =
        [
            .. ColumnsOf(RosterColumn.Name), .. ColumnsOf(RosterColumn.FamilyAndMiddleName), .. ColumnsOf(RosterColumn.FamilyName),
            .. ColumnsOf(RosterColumn.MiddleName), .. ColumnsOf(RosterColumn.GivenName),
        ];
        string unit = _headings.Find(heading => heading.Column == ColumnOf(RosterColumn.Unit))?.Heading ?? "";
        (IsUnitWeak, IsUnitCommune) = (RosterHeadings.IsWeak(unit), Phrases.KeyOf(unit) == "xa");
    }

    // «Đảng | Chính quyền | Đoàn thể» under «Chức vụ», «Xã | Huyện | Tỉnh» under «Quê quán».
    private static bool MayRepeat(RosterColumn meaning)
        => meaning is RosterColumn.Title or RosterColumn.Hometown or RosterColumn.Remark or RosterColumn.Unit;
}
