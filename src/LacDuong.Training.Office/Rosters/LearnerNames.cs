using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Reads the names of learners from one column or from the columns of their parts.</summary>
internal static class LearnerNames
{
    /// <summary>The name in a row, or null if its cells aren't a name.</summary>
    public static LearnerName? Read(RosterLayout layout, SheetRow row)
    {
        if (layout.ColumnOf(RosterColumn.Name) is > 0 and int column)
            return ReadWhole(row[column].Text);
        string family = PartOf(RosterColumn.FamilyName);
        string middle = PartOf(RosterColumn.MiddleName);
        string given = PartOf(RosterColumn.GivenName);
        if (layout.ColumnOf(RosterColumn.FamilyAndMiddleName) is > 0 and int before)
            return ReadParts(Fold(row[before].Text), given);
        // The list decides the parts, even if one is missing.
        return PersonName.TryCreate(OrNull(family), OrNull(middle), OrNull(given), out PersonName? parts)
            ? new LearnerName(InOrdinaryCase(parts), Title: null, Besides: null)
            : ReadWhole($"{family} {middle} {given}");

        string PartOf(RosterColumn part) => Fold(row[layout.ColumnOf(part)].Text);
    }

    private static LearnerName? ReadWhole(string text)
        => PersonNameGuess.TrySplit(Fold(text), out PersonNameGuess? guess) && guess.Name.Given.Any(char.IsLetter)
            ? new LearnerName(guess.InOrdinaryCase ?? guess.Name, Degree(guess.Title), Remark(guess.Besides))
            : null;

    // «Nguyễn Thị | Huệ»: the given name is known, and the family name is a guess.
    private static LearnerName? ReadParts(string before, string given)
    {
        if (before.Length == 0 || given.Length == 0)
            return ReadWhole($"{before} {given}");
        // Some lists repeat the given name after the whole name, to sort by it.
        if (before.Length > given.Length + 1 && before.EndsWith($" {given}", StringComparison.OrdinalIgnoreCase))
            return ReadWhole(before);
        if (!PersonNameGuess.TrySplit($"{before} {given}", out PersonNameGuess? guess) || !given.Any(char.IsLetter))
            return null;
        string start = guess.Title is null ? before : before[Math.Min(guess.Title.Length, before.Length)..].Trim();
        string? family = guess.Name.Family;
        string middle = family is null ? start : start[Math.Min(family.Length, start.Length)..].Trim();
        return PersonName.TryCreate(family, OrNull(middle), given, out PersonName? parts)
            ? new LearnerName(guess.InOrdinaryCase is null ? parts : InOrdinaryCase(parts), Degree(guess.Title), Besides: null)
            : null;
    }

    private static PersonName InOrdinaryCase(PersonName name)
        => name.Family is not null && PersonNameGuess.TrySplit($"{name}", out PersonNameGuess? guess) && guess.InOrdinaryCase is not null
            ? new PersonName(Ordinary(name.Family), name.Middle is null ? null : Ordinary(name.Middle), Ordinary(name.Given))
            : name;

    private static string Ordinary(string part)
        => string.Join(' ', part.Split(' ').Select(word => word.Length < 2 ? word : word[0] + word[1..].ToLowerInvariant()));

    // A form of address isn't a title.
    private static string? Degree(string? title)
        => title is null
            || Phrases.KeyOf(title) is "d c" or "dc" or "dong chi" or "ong" or "ba" or "anh" or "chi" or "thay" or "co" ? null : title;

    // «1.» before a name is its number in the list.
    private static string? Remark(string? besides)
        => besides?.Trim('(', ')', '[', ']', ',', ';', ':', '-', ' ') is { Length: > 0 } text
            && !text.All(c => char.IsAsciiDigit(c) || c is '.' or ')')
            ? text
            : null;

    private static string Fold(string text)
        => text.AsSpan().ContainsAny("\n\t") || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text;

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    /// <summary>A name as a list has it, with the title before it and the words behind it.</summary>
    public readonly record struct LearnerName(PersonName Name, string? Title, string? Besides);
}
