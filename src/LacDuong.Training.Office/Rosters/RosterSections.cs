namespace LacDuong.Training.Office;

/// <summary>The sections of a class list, which give learners their unit, category or group.</summary>
internal sealed class RosterSections
{
    private readonly List<(NumeralStyle Style, string Text)> _sections = [];

    /// <summary>The sections of a learner, the narrowest first. Their numerals and counts are removed.</summary>
    public IReadOnlyList<string> Texts { get; private set; } = [];

    /// <summary>Begins a section. It ends those with the same or a narrower numbering.</summary>
    public void Begin(string line)
    {
        NumeralStyle style = RosterRowReader.Numeral(line, out string text);
        _sections.RemoveAll(section => section.Style >= style);
        _sections.Add((style, WithoutCount(text)));
        Texts = [.. _sections.Select(section => section.Text).Reverse()];
    }

    /// <summary>Whether a section names a group: «Tổ 1», «Nhóm 2».</summary>
    public static bool IsGroup(string text)
        => Phrases.KeyOf(text) is var key && Phrases.BeginsWithAny(key, "to ", "nhom ", "group ")
            && !Phrases.BeginsWithAny(key, "to dan ", "to chuc ", "nhom doi tuong");

    /// <summary>Whether a section names a new category: «Khối Đảng», «Đối tượng 2».</summary>
    public static bool IsCategory(string text)
        => Phrases.BeginsWithAny(Phrases.KeyOf(text), "khoi ", "doi tuong ", "nhom doi tuong ", "category ");

    // «KHỐI ĐẢNG (12 người)», «KHỐI ĐẢNG: 12 đồng chí».
    private static string WithoutCount(string text)
    {
        int cut = text.IndexOfAny(['(', ':']);
        string rest = cut > 0 ? text[cut..] : "";
        return cut > 0 && rest.Any(char.IsAsciiDigit) ? text[..cut].TrimEnd() : text.TrimEnd(':', ' ', '.');
    }
}
