namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>
/// A test that needs LibreOffice, Chromium and pdftotext, and half a minute. It runs in CI (<c>.ci/install-office</c> installs them), or with
/// <c>LONG_TESTS=1</c> in the environment.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RenderFactAttribute : FactAttribute
{
    public RenderFactAttribute()
    {
        if (OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("CI") == "true")
            return;
        string[] missing = [.. new[] { "soffice", "chromium", "pdftotext" }.Where(program => !IsInstalled(program))];
        if (Environment.GetEnvironmentVariable("LONG_TESTS") != "1")
            Skip = "It takes long: set LONG_TESTS=1 to run it.";
        else if (missing.Length > 0)
            Skip = $"Not installed: {string.Join(", ", missing)}. Run .ci/install-office as root on Debian.";
    }

    private static bool IsInstalled(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
