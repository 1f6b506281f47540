namespace LacDuong.Training.Tests.Icu;

/// <summary>A test that compares with ICU; skipped, with the reason, on a machine whose runtime does not use it.</summary>
public sealed class IcuFactAttribute : FactAttribute
{
    /// <param name="isLong">Whether it takes longer than people wait, as <see cref="LongFactAttribute"/> has it.</param>
    public IcuFactAttribute(bool isLong = false) => Skip = IcuRuntime.SkipReason() ?? (isLong ? new LongFactAttribute().Skip : null);
}
