namespace LacDuong.Training.Samples.Tests;

/// <summary>How a program sees the machine's cultures.</summary>
/// <param name="IsInvariant">Whether it has no culture data at all, as in most containers.</param>
/// <param name="Culture">The culture of the process, as the environment names it.</param>
public sealed record GlobalisationMode(bool IsInvariant, string Culture)
{
    public static TheoryData<GlobalisationMode> All { get; } =
    [
        new(true, "C.UTF-8"),
        new(true, "tr_TR.UTF-8"),
        new(false, "C.UTF-8"),
        new(false, "vi_VN.UTF-8"),
        new(false, "en_US.UTF-8"),
        new(false, "tr_TR.UTF-8"),
    ];
}
