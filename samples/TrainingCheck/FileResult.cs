using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>All there is to say about a file.</summary>
/// <param name="File">The file as it was named on the command line.</param>
/// <param name="Lines">What was found, in order.</param>
/// <param name="IsRead">Whether anything of it could be read and validated.</param>
internal sealed record FileResult(string File, IReadOnlyList<ResultLine> Lines, bool IsRead)
{
    public int ExitCode => Lines.Any(line => line.Rule == ResultLine.CannotRead) ? TrainingCheck.ExitCode.CannotRead
        : Count(Severity.Error) > 0 ? TrainingCheck.ExitCode.Errors
        : TrainingCheck.ExitCode.NoErrors;

    public int Count(Severity severity) => Lines.Count(line => line.Severity == severity);
}
