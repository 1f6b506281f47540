using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>Reads files, validates what they hold, and says what there is to say.</summary>
internal sealed class FileCheck(TrainingValidator validator, string language)
{
    public FileResult Check(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return CannotOpen(path, Texts.IsDirectory(language));
            using FileStream stream = File.OpenRead(path);
            return path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
                ? LinesCheck.Check(path, stream, validator, language)
                : CheckDocument(path, stream);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return CannotOpen(path, Texts.IsMissing(language));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return CannotOpen(path, Texts.CannotBeOpened(language, error.Message));
        }
    }

    private FileResult CheckDocument(string path, FileStream stream)
    {
        try
        {
            ValidationReport report = validator.Validate(TrainingJson.Read(stream));
            ReportEntry[] entries = [.. report.Findings.Select(finding => ReportEntry.Create(finding, language))];
            return new FileResult(path, entries, LeftOutFindings.Of(report, validator.Policy), IsRead: true);
        }
        catch (TrainingFormatException error)
        {
            return new FileResult(path, [ReportEntry.Create(error, language)], [], IsRead: false);
        }
    }

    private static FileResult CannotOpen(string path, string message)
        => new(path, [new ReportEntry { Severity = Severity.Error, Rule = ReportEntry.CannotRead, Path = "", Message = message }], [], IsRead: false);
}
