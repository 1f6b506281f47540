namespace LacDuong.Training.Samples.Tests;

/// <summary>How a program sees the machine's cultures.</summary>
/// <param name="IsInvariant">Whether it has no culture data at all, as in most containers.</param>
/// <param name="Culture">The culture of the process, as the environment names it.</param>
public sealed record GlobalisationMode(bool IsInvariant, string Culture)
{
    private static readonly GlobalisationMode[] s_few = [new(true, "C.UTF-8"), new(false, "tr_TR.UTF-8")];

    private static readonly GlobalisationMode[] s_others =
        [new(true, "tr_TR.UTF-8"), new(false, "C.UTF-8"), new(false, "vi_VN.UTF-8"), new(false, "en_US.UTF-8")];

    /// <summary>All in CI; a few elsewhere, since each is a program that starts.</summary>
    public static TheoryData<GlobalisationMode> Tried => Environment.GetEnvironmentVariable("CI") == "true" ? [.. s_few, .. s_others] : [.. s_few];
}
