using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>All there is to say about a file.</summary>
/// <param name="File">The file as it was named on the command line.</param>
/// <param name="Entries">What was found, in order.</param>
/// <param name="LeftOut">What was found and is not listed.</param>
/// <param name="IsRead">Whether anything of it could be read and validated.</param>
internal sealed record FileResult(string File, IReadOnlyList<ReportEntry> Entries, IReadOnlyList<LeftOutFindings> LeftOut, bool IsRead)
{
    public int ExitCode => Entries.Any(entry => entry.Rule == ReportEntry.CannotRead) ? TrainingCheck.ExitCode.CannotRead
        : Count(Severity.Error) > 0 ? TrainingCheck.ExitCode.Errors
        : TrainingCheck.ExitCode.NoErrors;

    public long Count(Severity severity)
        => Entries.Count(entry => entry.Severity == severity)
            + LeftOut.Where(one => one.Severity == severity).Sum(one => (long)one.Count);
}
