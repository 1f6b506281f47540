using System.Collections;
using System.Globalization;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>The sentences that this package shows to readers, in Vietnamese and in English.</summary>
internal static class ImportTexts
{
    private const int LongestText = 80;
    private const int LongestFault = 400;

    public static string Say(OfficeFault fault, LanguageTag language) => Choose(language, fault switch
    {
        OfficeFault.NoTables
            => ("Không phải tệp .xlsx, .xls, .csv hay .docx.", "This isn't an .xlsx, .xls, .csv or .docx file."),
        OfficeFault.Broken
            => ("Tệp bị hỏng, không mở được.", "The file is broken and can't be opened."),
        OfficeFault.Encrypted
            => ("Tệp có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.", "The file has a password. Remove it and save the file again."),
        OfficeFault.WebPage => (
            "Đây là trang web mang tên tệp Excel. Hãy mở bằng Excel và lưu lại dạng .xlsx.",
            "This is a web page under the name of a workbook. Open it in Excel and save it as .xlsx."),
        OfficeFault.TooLarge
            => ("Tệp quá lớn, hoặc giải nén ra quá lớn.", "The file is too large, before or after unpacking."),
        _
            => ("Tệp trống.", "The file is empty."),
    });

    public static string Say(ImportProblemKind kind, LanguageTag language, params object?[] arguments)
        => string.Format(
            CultureInfo.InvariantCulture, Choose(language, TextOf(kind)), [.. arguments.Select(argument => Show(argument, language))]);

    private static (string Vietnamese, string English) TextOf(ImportProblemKind kind) => kind switch
    {
        ImportProblemKind.NoHeadings
            => ("Không tìm thấy dòng tiêu đề của bảng.", "No row has the headings of the table."),
        ImportProblemKind.NoSuchSheet
            => ("Không có trang tính «{0}».", "The file has no sheet “{0}”."),
        ImportProblemKind.TooManyRows
            => ("Trang tính quá dài: từ dòng này trở đi không được đọc.", "The sheet is too long. Reading stops before this row."),
        ImportProblemKind.RepeatedHeading => (
            "Cột «{0}» trùng nghĩa với cột «{1}» đứng trước nên không đọc.",
            "The column “{0}” means the same as the earlier column “{1}”, so it's left out."),
        ImportProblemKind.NotAName
            => ("«{0}» không phải họ tên.", "“{0}” isn't a name."),
        ImportProblemKind.NotADate
            => ("«{0}» không phải một ngày có trong lịch.", "“{0}” isn't a day of the calendar."),
        ImportProblemKind.NotANumber
            => ("«{0}» không phải một số từ 0 trở lên.", "“{0}” isn't a number of at least 0."),
        ImportProblemKind.NotACode
            => ("«{0}» không dùng làm mã được.", "“{0}” can't be a code."),
        ImportProblemKind.RepeatedCode
            => ("Mã «{0}» trùng với một người ở dòng {1}.", "The code “{0}” also belongs to somebody in row {1}."),
        ImportProblemKind.NotASex
            => ("«{0}» không phải nam hay nữ.", "“{0}” is neither female nor male."),
        ImportProblemKind.UnknownUnit
            => ("Không có đơn vị «{0}» trong danh mục.", "The directory has no unit “{0}”."),
        ImportProblemKind.UnitNotValid
            => ("Đơn vị «{0}» không có vào ngày {1}; lúc ấy là: {2}.", "The unit “{0}” isn't valid on {1}. On that day it is: {2}."),
        ImportProblemKind.AmbiguousUnit
            => ("«{0}» có thể là nhiều đơn vị: {1}.", "“{0}” may be one of several units: {1}."),
        ImportProblemKind.UnknownCategory
            => ("Không có đối tượng «{0}»; các đối tượng hiện có: {1}.", "“{0}” isn't a category. The categories are: {1}."),
        ImportProblemKind.UnknownGrade
            => ("Thang xếp loại không có mức «{0}»; các mức hiện có: {1}.", "“{0}” isn't a grade of the scale. The grades are: {1}."),
        ImportProblemKind.BothSexes
            => ("Cả hai cột «{0}» và «{1}» đều có nội dung.", "Both columns “{0}” and “{1}” are filled."),
        ImportProblemKind.OldFont => (
            "Trang này gõ bằng phông chữ cũ (TCVN3, như .VnTime). Hãy chuyển mã sang Unicode rồi lưu lại.",
            "This sheet is typed in an old font (TCVN3, such as .VnTime). Convert it to Unicode and save it again."),
        _ => TextOfPlan(kind),
    };

    private static (string Vietnamese, string English) TextOfPlan(ImportProblemKind kind) => kind switch
    {
        ImportProblemKind.NotATime
            => ("{0}", "{0}"),
        ImportProblemKind.NoDay
            => ("Chưa biết ngày của «{0}».", "The day of “{0}” is unknown."),
        ImportProblemKind.NoDayPart => (
            "Chưa biết buổi của «{0}»: hãy ghi sáng hay chiều, hoặc ghi giờ.",
            "The half-day of “{0}” is unknown. Write morning or afternoon, or the time."),
        ImportProblemKind.NoContent
            => ("Có giờ nhưng chưa có nội dung.", "This time has no content."),
        ImportProblemKind.NoEnd
            => ("Chưa biết giờ kết thúc của «{0}», nên buổi này chưa có giờ.", "The end of “{0}” is unknown, so the session has no time."),
        ImportProblemKind.EndNotAfterStart
            => ("Giờ kết thúc phải sau giờ bắt đầu.", "The end must be after the start."),
        ImportProblemKind.NoBells => (
            "Kế hoạch ghi tiết nhưng khóa học chưa có giờ của từng tiết, nên các buổi chưa có giờ.",
            "The plan gives periods, but the course has no bells. Its sessions have no time."),
        ImportProblemKind.UnknownPeriod
            => ("Buổi {1} không có tiết «{0}».", "The {1} has no period “{0}”."),
        ImportProblemKind.UnknownTopic
            => ("Danh mục không có chuyên đề «{0}».", "The catalogue has no topic “{0}”."),
        ImportProblemKind.SimilarTopic
            => ("Danh mục không có chuyên đề «{0}»; có phải «{1}» không?", "The catalogue has no topic “{0}”; is it “{1}”?"),
        ImportProblemKind.AmbiguousLecturer
            => ("Có nhiều giảng viên tên «{0}».", "There are several lecturers called “{0}”."),
        ImportProblemKind.NoYear
            => ("Chưa biết năm của «{0}»: hãy ghi năm ở đây hoặc ở tiêu đề.", "The year of “{0}” is unknown. Add it here or in the title."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    private static string Choose(LanguageTag language, (string Vietnamese, string English) texts)
        => MessageLanguage.Get(language).Language.IsOf(LanguageTag.English) ? texts.English : texts.Vietnamese;

    private static string Show(object? argument, LanguageTag language) => argument switch
    {
        string text => OneLine(text),
        LocalisedText text => text.Get(language),
        ReadingFault fault => OneLine(fault.Describe(language), LongestFault),
        DayPart part => part.Describe(language),
        LocalDate day => DateWording.Get(language).Write(day),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        IEnumerable items => string.Join("; ", items.Cast<object?>().Take(8).Select(item => Show(item, language))),
        _ => "",
    };

    // Keeps what a cell says on one line, and short.
    private static string OneLine(string text, int longest = LongestText)
    {
        string shown = text.Length > longest ? text[..longest] + '…' : text;
        return string.Create(shown.Length, shown, static (line, from) =>
        {
            for (int i = 0; i < line.Length; i++)
                line[i] = char.IsControl(from[i]) || from[i] is '\u2028' or '\u2029' ? ' ' : from[i];
        });
    }
}
