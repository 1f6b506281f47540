namespace LacDuong.Training.Tests.Icu;

/// <summary>A test that compares with ICU; skipped, with the reason, on a machine whose runtime does not use it.</summary>
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute() => Skip = IcuRuntime.SkipReason();
}
