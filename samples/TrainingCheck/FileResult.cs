using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>The result for one file.</summary>
/// <param name="File">The file, as the command line names it.</param>
/// <param name="Entries">The findings, in order.</param>
/// <param name="LeftOut">The findings that the list leaves out.</param>
/// <param name="IsRead">Whether the file could be read and validated, at least in part.</param>
internal sealed record FileResult(string File, IReadOnlyList<ReportEntry> Entries, IReadOnlyList<LeftOutFindings> LeftOut, bool IsRead)
{
    public int ExitCode => Entries.Any(entry => entry.Rule == ReportEntry.CannotRead) ? TrainingCheck.ExitCode.CannotRead
        : Count(Severity.Error) > 0 ? TrainingCheck.ExitCode.Errors
        : TrainingCheck.ExitCode.NoErrors;

    public long Count(Severity severity)
        => Entries.Count(entry => entry.Severity == severity)
            + LeftOut.Where(one => one.Severity == severity).Sum(one => (long)one.Count);
}
