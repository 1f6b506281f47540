namespace LacDuong.Training.Tests.Icu;

/// <summary>A test that compares with ICU; skipped, with the reason, on a machine whose runtime does not use it.</summary>
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute()
    {
        // Under invariant globalisation any text is called normalised; Windows has its own data where its switch says so.
        bool windowsOwn = AppContext.TryGetSwitch("System.Globalization.UseNls", out bool nls) && nls;
        if (windowsOwn || "e\u0301".IsNormalized())
            Skip = "The runtime does not use ICU on this machine: libicu is not installed, or a switch turned it off.";
    }
}
