namespace LacDuong.Training.Office;

/// <summary>What the sections of a class list say of the learners under them: unit, category, group.</summary>
internal sealed class RosterSections
{
    private readonly List<(NumeralStyle Style, string Text)> _sections = [];

    /// <summary>The sections that a learner is in, the narrowest first, without their numerals and counts.</summary>
    public IReadOnlyList<string> Texts { get; private set; } = [];

    /// <summary>Begins a section. It ends those that are numbered like it or more narrowly.</summary>
    public void Begin(string line)
    {
        NumeralStyle style = RosterRowReader.Numeral(line, out string text);
        _sections.RemoveAll(section => section.Style >= style);
        _sections.Add((style, WithoutCount(text)));
        Texts = [.. _sections.Select(section => section.Text).Reverse()];
    }

    /// <summary>Whether a section names a group: «Tổ 1», «Nhóm 2».</summary>
    public static bool IsGroup(string text)
        => Phrases.KeyOf(text) is var key && (key.StartsWith("to ", StringComparison.Ordinal) || key.StartsWith("nhom ", StringComparison.Ordinal)
            || key.StartsWith("group ", StringComparison.Ordinal)) && !key.StartsWith("to dan ", StringComparison.Ordinal)
            && !key.StartsWith("to chuc ", StringComparison.Ordinal) && !key.StartsWith("nhom doi tuong", StringComparison.Ordinal);

    /// <summary>Whether a section names a category that nobody knows yet: «Khối Đảng», «Đối tượng 2».</summary>
    public static bool IsCategory(string text)
        => Phrases.KeyOf(text) is var key && (key.StartsWith("khoi ", StringComparison.Ordinal) || key.StartsWith("doi tuong ", StringComparison.Ordinal)
            || key.StartsWith("nhom doi tuong ", StringComparison.Ordinal) || key.StartsWith("category ", StringComparison.Ordinal));

    // «KHỐI ĐẢNG (12 người)», «KHỐI ĐẢNG: 12 đồng chí».
    private static string WithoutCount(string text)
    {
        int cut = text.IndexOfAny(['(', ':']);
        string rest = cut > 0 ? text[cut..] : "";
        return cut > 0 && rest.Any(char.IsAsciiDigit) ? text[..cut].TrimEnd() : text.TrimEnd(':', ' ', '.');
    }
}
