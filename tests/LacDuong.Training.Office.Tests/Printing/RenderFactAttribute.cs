namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>
/// A test that needs LibreOffice, Chromium and pdftotext: skipped on a machine without them, but not where CI is true
/// (<c>.ci/install-office</c> installs them).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RenderFactAttribute : FactAttribute
{
    public RenderFactAttribute()
    {
        string[] missing = [.. new[] { "soffice", "chromium", "pdftotext" }.Where(program => !IsInstalled(program))];
        if (missing.Length > 0 && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = $"Not installed: {string.Join(", ", missing)}. Run .ci/install-office as root on Debian.";
    }

    private static bool IsInstalled(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
