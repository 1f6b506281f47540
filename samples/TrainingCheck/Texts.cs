using System.Globalization;

namespace TrainingCheck;

/// <summary>The texts of this program. The library says what is wrong with a document.</summary>
internal static class Texts
{
    public static string IsMissing(string language) => language == "en" ? "There is no such file." : "Không có tệp này.";

    public static string IsDirectory(string language)
        => language == "en" ? "This is a directory, not a file." : "Đây là thư mục, không phải tệp.";

    public static string CannotBeOpened(string language, string reason)
        => language == "en" ? $"The file cannot be opened: {reason}" : $"Không mở được tệp: {reason}";

    public static string LeftOut(string language, int count)
        => language == "en"
            ? $"{count.ToString("N0", CultureInfo.InvariantCulture)} more findings of this rule are not listed; --all lists them."
            : $"Còn {count.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.')} điểm của quy tắc này không liệt kê; "
                + "thêm --all để xem hết.";
}
