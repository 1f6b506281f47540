namespace LacDuong.Training.Tests.Icu;

/// <summary>Whether the runtime that the tests are in uses ICU.</summary>
internal static class IcuRuntime
{
    /// <summary>Why comparisons with ICU are skipped here; null where they are not.</summary>
    public static string? SkipReason()
    {
        // Under invariant globalisation any text is called normalised; Windows has its own data where its switch says so.
        bool windowsOwn = AppContext.TryGetSwitch("System.Globalization.UseNls", out bool nls) && nls;
        return windowsOwn || "e\u0301".IsNormalized()
            ? "The runtime does not use ICU on this machine: libicu is not installed, or a switch turned it off."
            : null;
    }
}
