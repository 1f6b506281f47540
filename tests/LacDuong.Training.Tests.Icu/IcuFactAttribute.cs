namespace LacDuong.Training.Tests.Icu;

/// <summary>A test that compares with ICU; skipped, with the reason, on a machine whose runtime does not use it.</summary>
public sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute() => Skip = IcuRuntime.SkipReason();

    /// <summary>Whether it takes longer than people wait.</summary>
    public bool IsLong
    {
        get;
        set
        {
            field = value;
            if (value)
                Skip ??= new LongFactAttribute().Skip;
        }
    }
}
