namespace LacDuong.Training.Samples.Tests;

/// <summary>What a run of a program came to.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
