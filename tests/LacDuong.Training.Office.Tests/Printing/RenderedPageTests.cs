using System.Diagnostics;

namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>The pages as LibreOffice and Chromium print them: how many there are, and what stands on each.</summary>
public sealed class RenderedPageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("printed-pages-").FullName;

    // How many pages each document has; a letter more or less of a font moves it by one at most.
    private static readonly Dictionary<string, int> s_pages = new(StringComparer.Ordinal)
    {
        ["ke-hoach"] = 3,
        ["lich-hoc-ngay-2022-05-25"] = 1,
        ["lich-hoc-ngay-2022-05-26"] = 1,
        ["lich-hoc-ngay-2022-05-27"] = 1,
        ["lich-hoc"] = 2,
        ["lich-hoc-theo-tuan"] = 2,
        ["danh-sach-lop"] = 3,
        ["diem-danh"] = 4,
        ["ket-qua"] = 4,
        ["so-cap-giay-chung-nhan"] = 5,
        ["danh-sach-cap-giay-chung-nhan"] = 3,
        ["bao-cao-ket-qua"] = 2,
    };

    private static readonly string[] s_signature = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Bình"];

    [RenderFact]
    public void Every_page_of_every_document_is_as_it_is_to_be()
    {
        PrintedCourse.Documents.WriteAll(_folder);
        Print();

        List<string> faults = [];
        foreach ((string name, PrintedDocument document) in PrintedCourse.Documents.All())
        {
            foreach (string kind in document.IsTabular ? new[] { "docx", "html", "xlsx" } : ["docx", "html"])
                faults.AddRange(FaultsOf(Path.Combine(_folder, kind, $"{name}.pdf"), name, document, kind).Select(fault => $"{name}.{kind}: {fault}"));
        }
        Assert.Empty(faults);
    }

    [RenderFact]
    public void The_signatures_are_on_the_page_of_the_last_learner_wherever_the_list_ends()
    {
        // The lengths at which the list, then the list without its signatures, fills the first page.
        int[] lengths = [.. Enumerable.Range(13, 14)];
        ValueList<Learner> learners = PrintedCourse.Class.Learners;
        foreach (int length in lengths)
        {
            PrintedDocument list = PrintedCourse.Documents.ClassList(PrintedCourse.Class with { Learners = learners.Take(length).ToValueList() });
            Write($"{length}.docx", list.WriteDocx);
            Write($"{length}.html", list.WriteHtml);
        }
        Print();

        foreach (string pdf in lengths.SelectMany(length => new[] { "docx", "html" }.Select(kind => Path.Combine(_folder, kind, $"{length}.pdf"))))
        {
            string last = PagesOf(pdf)[^1];
            int length = int.Parse(Path.GetFileNameWithoutExtension(pdf), System.Globalization.CultureInfo.InvariantCulture);
            string[] expected = [$" {length} ", $"(Danh sách này có {length} học viên)", .. s_signature];
            Assert.All(expected, text => Assert.True(last.Contains(text, StringComparison.Ordinal), $"{pdf} lacks «{text}» on its last page."));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> FaultsOf(string pdf, string name, PrintedDocument document, string kind)
    {
        if (!File.Exists(pdf))
        {
            yield return "isn't printed";
            yield break;
        }
        string[] pages = PagesOf(pdf);
        // Sheets aren't laid out for pages: a table may have one more.
        if (Math.Abs(pages.Length - s_pages[name]) > 1)
            yield return $"has {pages.Length} pages instead of {s_pages[name]}";
        foreach (string text in new[] { "TRUNG TÂM CHÍNH TRỊ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Lạc Dương, ngày 05 tháng 5 năm 2022", document.Kind })
        {
            if (!pages[0].Contains(text, StringComparison.Ordinal))
                yield return $"lacks «{text}» on its first page";
        }
        for (int i = 1; i < pages.Length; i++)
        {
            // The rest of a merged cell from the page before may come first.
            if (!pages[i].Split(' ').Take(4).Contains($"{i + 1}"))
                yield return $"has no number on page {i + 1}";
        }
        if (Array.Exists(s_signature, line => !pages[^1].Contains(line, StringComparison.Ordinal)))
            yield return "hasn't the signature as a whole on its last page";
        if (kind != "xlsx" && pages[^1].Length < s_signature.Sum(line => line.Length + 1) + 20)
            yield return "has the signature alone on a page";
        // The rows of a list that goes on stand under its headings.
        if (name == "danh-sach-lop" && Array.Exists(pages[..^1], page => !page.Contains("TT Họ và tên Chức vụ Đơn vị công tác", StringComparison.Ordinal)))
            yield return "has a page without headings";
        if (name == "danh-sach-lop" && PrintedCourse.Class.Learners.Any(learner => !pages.Any(page => page.Contains(learner.Name.Given, StringComparison.Ordinal))))
            yield return "lacks a learner";
    }

    private void Write(string name, Action<Stream> write)
    {
        using FileStream file = File.Create(Path.Combine(_folder, name));
        write(file);
    }

    // Prints all files of the folder, each kind into a folder of its own.
    private void Print()
    {
        string profile = Path.Combine(_folder, "profile");
        foreach (string ending in new[] { "docx", "xlsx" })
        {
            if (Directory.GetFiles(_folder, $"*.{ending}") is { Length: > 0 } files)
            {
                Run("soffice", [$"-env:UserInstallation={new Uri(profile)}", "--headless", "--convert-to", "pdf", "--outdir", Path.Combine(_folder, ending),
                    .. files]);
            }
        }
        Directory.CreateDirectory(Path.Combine(_folder, "html"));
        foreach (string file in Directory.GetFiles(_folder, "*.html"))
        {
            string pdf = Path.Combine(_folder, "html", Path.GetFileNameWithoutExtension(file) + ".pdf");
            Run("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer", $"--user-data-dir={profile}-chromium", $"--print-to-pdf={pdf}", new Uri(file).AbsoluteUri]);
        }
    }

    private static string[] PagesOf(string pdf)
        => [.. Run("pdftotext", ["-layout", pdf, "-"]).Split('\f')[..^1].Select(page => string.Join(' ', page.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))];

    private static string Run(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        // Both are read as they come, or a program that says much would wait for ever.
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(100)))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program}: {errors.Result}");
        return output.Result;
    }
}
