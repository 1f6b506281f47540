using System.Collections;
using System.Globalization;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Office;

/// <summary>Every sentence that this package says to a reader, in Vietnamese and in English.</summary>
internal static class ImportTexts
{
    public static string Say(OfficeFault fault, LanguageTag language) => Choose(language, fault switch
    {
        OfficeFault.NoTables => (
            "Không phải tệp .xlsx, .xls, .csv hay .docx.",
            "This isn't an .xlsx, .xls, .csv or .docx file."),
        OfficeFault.Broken => (
            "Tệp bị hỏng, không mở được.",
            "The file is broken and can't be opened."),
        OfficeFault.Encrypted => (
            "Tệp có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.",
            "The file has a password. Remove it and save the file again."),
        OfficeFault.WebPage => (
            "Đây là trang web mang tên tệp Excel. Hãy mở bằng Excel và lưu lại dạng .xlsx.",
            "This is a web page under the name of a workbook. Open it in Excel and save it as .xlsx."),
        OfficeFault.TooLarge => (
            "Tệp quá lớn, hoặc giải nén ra quá lớn.",
            "The file is too large, or what's packed in it is."),
        _ => (
            "Tệp không có gì.",
            "There's nothing in the file."),
    });

    public static string Say(ImportProblemKind kind, LanguageTag language, params object?[] arguments)
        => string.Format(CultureInfo.InvariantCulture, Choose(language, TextOf(kind)), [.. arguments.Select(argument => Show(argument, language))]);

    private static (string Vietnamese, string English) TextOf(ImportProblemKind kind) => kind switch
    {
        ImportProblemKind.NoHeadings => (
            "Không tìm thấy dòng tiêu đề của bảng.",
            "No row has the headings of the table."),
        ImportProblemKind.NoSuchSheet => (
            "Không có trang tính «{0}».",
            "There's no sheet “{0}”."),
        ImportProblemKind.TooManyRows => (
            "Trang tính quá dài: từ dòng này trở đi không đọc.",
            "The sheet is too long: nothing is read from this row on."),
        ImportProblemKind.RepeatedHeading => (
            "Cột «{0}» trùng nghĩa với cột «{1}» đứng trước nên không đọc.",
            "The column “{0}” means the same as the earlier “{1}” and isn't read."),
        ImportProblemKind.NotAName => (
            "«{0}» không phải họ tên.",
            "“{0}” isn't a name."),
        ImportProblemKind.NotADate => (
            "«{0}» không phải một ngày có trong lịch.",
            "“{0}” isn't a day of the calendar."),
        ImportProblemKind.NotANumber => (
            "«{0}» không phải một số từ 0 trở lên.",
            "“{0}” isn't a number of at least 0."),
        ImportProblemKind.NotACode => (
            "«{0}» không dùng làm mã được.",
            "“{0}” can't be a code."),
        ImportProblemKind.RepeatedCode => (
            "Mã «{0}» trùng với một người ở dòng {1}.",
            "The code “{0}” is that of somebody in row {1}, too."),
        ImportProblemKind.NotASex => (
            "«{0}» không phải nam hay nữ.",
            "“{0}” is neither female nor male."),
        ImportProblemKind.UnknownUnit => (
            "Không có đơn vị «{0}» trong danh mục.",
            "The directory has no unit “{0}”."),
        ImportProblemKind.UnitNotValid => (
            "Đơn vị «{0}» không có vào ngày {1}; lúc ấy là: {2}.",
            "The unit “{0}” isn't valid on {1}; on that day it is: {2}."),
        ImportProblemKind.AmbiguousUnit => (
            "«{0}» có thể là nhiều đơn vị: {1}.",
            "“{0}” may be one of several units: {1}."),
        ImportProblemKind.UnknownCategory => (
            "Không có đối tượng «{0}»; có: {1}.",
            "There's no category “{0}”; there are: {1}."),
        ImportProblemKind.UnknownGrade => (
            "Thang xếp loại không có «{0}»; có: {1}.",
            "The scale has no grade “{0}”; it has: {1}."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    private static string Choose(LanguageTag language, (string Vietnamese, string English) texts)
        => MessageLanguage.Get(language).Language.IsOf(LanguageTag.English) ? texts.English : texts.Vietnamese;

    private static string Show(object? argument, LanguageTag language) => argument switch
    {
        string text => OneLine(text),
        LocalisedText text => text.Get(language),
        LocalDate day => DateWording.Get(language).Write(day),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        IEnumerable items => string.Join("; ", items.Cast<object?>().Take(8).Select(item => Show(item, language))),
        _ => "",
    };

    // What stands in a cell can neither break the line nor be endless.
    private static string OneLine(string text)
    {
        string shown = text.Length > 80 ? text[..80] + '…' : text;
        return string.Create(shown.Length, shown, static (line, from) =>
        {
            for (int i = 0; i < line.Length; i++)
                line[i] = char.IsControl(from[i]) || from[i] is '\u2028' or '\u2029' ? ' ' : from[i];
        });
    }
}
