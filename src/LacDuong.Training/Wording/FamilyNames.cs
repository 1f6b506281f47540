using System.Collections.Frozen;

namespace LacDuong.Training.Wording;

/// <summary>
/// The family names that a guess goes by: the common ones of the Kinh, who have some 165 in all (Lê Trung Hoa, «Họ và tên người Việt Nam»,
/// 3rd edition, 2005). Left out are those that begin the names of other peoples as something else (Ma, Ya, La, Nay) and those that are
/// commoner as other words (An, Văn).
/// </summary>
internal static class FamilyNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Bạch", "Bùi", "Cao", "Châu", "Chu", "Cù", "Diệp", "Doãn", "Dương", "Đàm", "Đào", "Đặng", "Đậu", "Đinh", "Đoàn", "Đỗ", "Đồng",
        "Giang", "Giáp", "Hà", "Hoàng", "Hồ", "Hứa", "Huỳnh", "Khổng", "Khuất", "Kiều", "Lã", "Lại", "Lâm", "Lê", "Lục", "Lương", "Lưu",
        "Lý", "Lí", "Mã", "Mạc", "Mai", "Nghiêm", "Ngô", "Ngụy", "Nguỵ", "Nguyễn", "Ninh", "Nông", "Phạm", "Phan", "Phí", "Phùng",
        "Quách", "Tạ", "Tăng", "Thạch", "Thái", "Thân", "Tiêu", "Tô", "Tôn", "Tống", "Trần", "Triệu", "Trịnh", "Trương", "Từ", "Uông",
        "Vi", "Viên", "Võ", "Vũ", "Vương")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string First, string Second)[] s_ofTwoWords = [("Tôn", "Thất"), ("Tôn", "Nữ"), ("Âu", "Dương")];

    /// <summary>How long the family name is that a text begins with, in UTF-16 code units; 0 where it begins with none.</summary>
    /// <param name="text">Words, and white space after each.</param>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        int firstEnd = EndOfWord(text);
        ReadOnlySpan<char> first = text[..firstEnd];
        ReadOnlySpan<char> rest = text[firstEnd..].TrimStart();
        ReadOnlySpan<char> second = rest[..EndOfWord(rest)];
        foreach ((string name, string name2) in s_ofTwoWords)
        {
            if (first.Equals(name, StringComparison.OrdinalIgnoreCase) && second.Equals(name2, StringComparison.OrdinalIgnoreCase))
                return text.Length - rest.Length + second.Length;
        }
        return s_names.Contains(first) ? firstEnd : 0;
    }

    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }
}
