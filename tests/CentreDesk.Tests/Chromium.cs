namespace CentreDesk.Tests;

/// <summary>Debian's browser, started once for all tests; each clerk has a profile of her own in it.</summary>
internal static class Chromium
{
    private const string Program = "/usr/bin/chromium";

    private static readonly Lazy<Task<IBrowser>> s_browser = new(StartAsync);

    /// <summary>Why the tests can't run here, or null if they can.</summary>
    public static string? WhyNot { get; } = Reason();

    /// <summary>Whether pictures of pages are taken for people to look at.</summary>
    public static bool TakesPictures { get; } = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    public static Task<IBrowser> Browser => s_browser.Value;

    private static string? Reason()
    {
        if (!OperatingSystem.IsLinux())
            return "It needs Debian's Chromium.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
            return null;
        if (Environment.GetEnvironmentVariable("LONG_TESTS") != "1")
            return "It takes long: set LONG_TESTS=1 to run it.";
        return File.Exists(Program) ? null : $"{Program} isn't installed. Run .ci/install-office as root on Debian.";
    }

    private static async Task<IBrowser> StartAsync()
    {
        // A machine that builds at the same time is slow.
        Assertions.SetDefaultExpectTimeout(15_000);
        IPlaywright playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program });
    }
}
