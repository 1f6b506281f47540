using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Tests.Vietnamese;

/// <summary>Real words and names in their right order.</summary>
internal static class OrderedLists
{
    /// <summary>The provinces and cities of 2022, names as in the General Statistics Office's list of administrative units; no two differ by tone alone.</summary>
    public static readonly string[] Provinces =
    [
        "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre", "Bình Dương", "Bình Định", "Bình Phước",
        "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai",
        "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tĩnh", "Hải Dương", "Hải Phòng", "Hậu Giang", "Hòa Bình", "Hồ Chí Minh", "Hưng Yên", "Khánh Hòa",
        "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận",
        "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình",
        "Thái Nguyên", "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
    ];

    /// <summary>The units of huyện Lạc Dương until 30 June 2025 and words of its courses (the article of 25 May 2022 that the samples describe).</summary>
    public static readonly string[] LacDuong =
    [
        "bài thu hoạch", "Ban Dân vận Huyện ủy", "dân chủ", "dân tộc thiểu số", "dân vận", "Đạ Chais", "Đạ Nhim", "Đạ Sar", "đảng", "Đảng", "Đưng K’Nớ",
        "Lạc Dương", "Lang Biang", "Lát", "Lâm Đồng",
    ];

    /// <summary>
    /// Ngang, huyền, hỏi, ngã, sắc, nặng: the words with which schools teach the tones, and common given names. The order of tones is that of
    /// «Từ điển tiếng Việt» (Hoàng Phê, ed.) and of Unicode's CLDR for vi.
    /// </summary>
    public static readonly string[] DictionaryTones =
    [
        "ma", "mà", "mả", "mã", "má", "mạ", "mai", "măng", "mân", "Mẫn", "Mấn", "Mận", "Nguyễn Thị Hoa", "Nguyễn Thị Hoà", "Nguyễn Thị Hòa",
        "Nguyễn Thị Hỏa", "Nguyễn Thị Hoá", "Nguyễn Thị Hoan", "Thùy", "Thủy", "Thúy", "Thụy",
    ];

    /// <summary>The same in the order ngang, huyền, sắc, hỏi, ngã, nặng, in which the tones are often recited.</summary>
    public static readonly string[] RecitedTones =
    [
        "ma", "mà", "má", "mả", "mã", "mạ", "mai", "măng", "mân", "Mấn", "Mẫn", "Mận", "Nguyễn Thị Hoa", "Nguyễn Thị Hoà", "Nguyễn Thị Hòa",
        "Nguyễn Thị Hoá", "Nguyễn Thị Hỏa", "Nguyễn Thị Hoan", "Thùy", "Thúy", "Thủy", "Thụy",
    ];

    /// <summary>Every second text with its marks apart, as from a Mac.</summary>
    public static string[] Mixed(string[] texts) => [.. texts.Select((text, index) => index % 2 == 0 ? text : Decomposed(text))];

    /// <summary>The text with every mark apart.</summary>
    public static string Decomposed(string text) => string.Concat(text.Select(Decomposed));

    private static string Decomposed(char unit) =>
        LatinNormalisation.TryDecompose(unit, out int first, out int second) ? Decomposed((char)first) + (char)second : unit.ToString();
}
