using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Wording;

/// <summary>The family names that <see cref="PersonNameGuess"/> knows: those of this library, and yours.</summary>
/// <remarks>
/// <para>
/// The library has the common family names of the Kinh, who have some 165 in all (Lê Trung Hoa, «Họ và tên người Việt Nam», 3rd edition,
/// 2005). It has those of the Thái and the Xtiêng that begin a name and are uncommon as other words (Nguyễn Khôi, «Họ và tên của 54 dân tộc
/// Việt Nam»; the Xtiêng and the Chơ Ro: Điểu). It has those of the Dao (the same) and of the Cơ Ho of Đưng K'Nớ in Lạc Dương (Ngọc Lý
/// Hiển, «Nghề dệt vải của người Cơ-Ho Chil», 2010, p. 14). It leaves out those that begin the names of other peoples as something else
/// (Ma, Ya, La, Nay, K'Long), and those that are commoner as other words (An, Văn, Nam, Lan, Phương).
/// </para>
/// <para>For other peoples, pass the names in your sources. Lists are equal if they are the same object.</para>
/// </remarks>
/// <example><code>
/// FamilyNames families = FamilyNames.Default.With(["Rơ Châm", "Niê"]);
/// PersonNameGuess.TrySplit("Rơ Châm Vụ", families, out PersonNameGuess? guess);    // guess.Name: family Rơ Châm, given Vụ
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class FamilyNames
{
    private const int MostWords = 3;

    private readonly HashSet<string> _names;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Of each first word: whether it's a name itself, and whether longer names begin with it. Nearly always it decides alone.
    private readonly Dictionary<string, (bool IsName, bool BeginsLonger)> _firstWords = new(MatchKey.KeepingAccentsComparer);
    private readonly Dictionary<string, (bool IsName, bool BeginsLonger)> _firstWordsAsTyped = new(StringComparer.Ordinal);

    private FamilyNames(IEnumerable<string> names)
    {
        _names = new HashSet<string>(names, MatchKey.KeepingAccentsComparer);
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string name in _names)
        {
            string first = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0];
            bool isName = first.Length == name.Trim().Length;
            (bool wasName, bool beganLonger) = _firstWords.GetValueOrDefault(first);
            _firstWords[first] = _firstWordsAsTyped[first] = (wasName || isName, beganLonger || !isName);
        }
    }

    /// <summary>The family names of this library.</summary>
    public static FamilyNames Default { get; } = new(
    [
        "Bạch", "Bùi", "Cao", "Châu", "Chu", "Cù", "Diệp", "Doãn", "Dương", "Đàm", "Đào", "Đặng", "Đậu", "Đinh", "Đoàn", "Đỗ", "Đồng",
        "Giang", "Giáp", "Hà", "Hoàng", "Hồ", "Hứa", "Huỳnh", "Khổng", "Khuất", "Kiều", "Lã", "Lại", "Lâm", "Lê", "Lục", "Lương", "Lưu",
        "Lý", "Lí", "Mã", "Mạc", "Mai", "Nghiêm", "Ngô", "Ngụy", "Nguyễn", "Ninh", "Nông", "Phạm", "Phan", "Phí", "Phùng", "Quách", "Tạ",
        "Tăng", "Thạch", "Thái", "Thân", "Tiêu", "Tô", "Tôn", "Tống", "Trần", "Triệu", "Trịnh", "Trương", "Từ", "Uông", "Vi", "Viên", "Võ",
        "Vũ", "Vương", "Tôn Thất", "Tôn Nữ", "Âu Dương",
        // The Thái.
        "Bạc", "Bế", "Cà", "Cầm", "Đèo", "Lò", "Lô", "Lộc", "Lự", "Lường", "Lù", "Mè", "Ngần", "Quàng", "Sầm", "Tòng", "Vì",
        // The Xtiêng and the Chơ Ro.
        "Điểu",
        // The Dao.
        "Bàn", "Đường", "Phàn",
        // The Cơ Ho.
        "Bon Dơng", "Bon Niêng", "Cil", "Da Got", "Đơng Gur", "Kơ Liêng", "Kơ Să", "Krajan", "Liêng Hót", "M'bon", "Phi Srônh", "Rơ Ông",
    ]);

    /// <summary>Returns these names and more.</summary>
    /// <param name="names">The additional names, each of one to three words. Case and apostrophes are ignored.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="names"/> is null, or a name is null, blank or longer than three words.
    /// </exception>
    public FamilyNames With(IEnumerable<string> names)
    {
        string[] added = [.. Guard.Against.Null(names)];
        foreach (string name in added)
        {
            Guard.Against.NullOrWhiteSpace(name, nameof(names));
            if (name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MostWords)
                throw new ArgumentException("A family name can have at most three words.", nameof(names));
        }
        return new FamilyNames(_names.Concat(added));
    }

    /// <summary>Whether the list has a name. Ignores case and apostrophes.</summary>
    /// <param name="name">The family name alone.</param>
    public bool Contains(ReadOnlySpan<char> name) => _lookup.Contains(name);

    /// <summary>The length of the longest family name at the start of a text, in UTF-16 code units, or 0.</summary>
    /// <param name="text">Words, each followed by white space.</param>
    internal int LengthAtStart(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> first = text[..EndOfWord(text)];
        if (IsOfLetters(first))
        {
            if (!_firstWordsAsTyped.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out (bool IsName, bool BeginsLonger) word))
                _firstWords.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out word);
            if (!word.BeginsLonger)
                return word.IsName ? first.Length : 0;
        }
        int found = 0;
        int end = 0;
        for (int words = 0; words < MostWords && end < text.Length; words++)
        {
            end += EndOfWord(text[end..]);
            if (Contains(text[..end]))
                found = end;
            end += text.Length - end - text[end..].TrimStart().Length;
        }
        return found;
    }

    // An apostrophe, or what nobody sees, may join a word to the next one.
    private static bool IsOfLetters(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetter(c))
                return false;
        }
        return word.Length > 0;
    }

    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }
}
