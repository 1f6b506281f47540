namespace LacDuong.Training.Tests.Icu;

/// <summary>A theory that compares with ICU; skipped, with the reason, on a machine whose runtime does not use it.</summary>
public sealed class IcuTheoryAttribute : TheoryAttribute
{
    public IcuTheoryAttribute() => Skip = IcuRuntime.SkipReason();
}
