namespace CentreDesk.Tests;

/// <summary>
/// A test in a real browser. It runs in CI (<c>.ci/install-office</c> installs Chromium), or with <c>LONG_TESTS=1</c> in the environment.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}
