namespace LacDuong.Training.Docs.Tests.Pages;

/// <summary>A folder for a page's programs to run in, with the files that they read; gone after the test.</summary>
internal sealed class PageFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lacduong-page-");

    public PageFolder()
    {
        File.Copy(Repository.File("tests", "LacDuong.Training.Tests", "Fixtures", "lac-duong-2022.json"), Path.Combine(_folder.FullName, "lac-duong-2022.json"));
        File.Copy(Repository.File("samples", "data", "lac-duong-units.json"), Path.Combine(_folder.FullName, "lac-duong-units.json"));
        foreach (string name in new[] { "danh-sach-lop.xlsx", "ke-hoach.docx" })
            File.Copy(Repository.File("samples", "OfficeRoundTrip", "Files", name), Path.Combine(_folder.FullName, name));
    }

    public string Name => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
