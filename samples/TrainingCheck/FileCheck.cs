using LacDuong.Training;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>Reads and validates files, and collects what to say about them.</summary>
internal sealed class FileCheck(TrainingValidator validator, string language, bool fillsIn)
{
    public FileResult Check(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return CannotOpen(path, Texts.IsDirectory(language));
            using FileStream stream = File.OpenRead(path);
            return path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
                ? LinesCheck.Check(path, stream, validator, language, fillsIn)
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
            TrainingDocument document = TrainingJson.Read(stream);
            ValidationReport report = validator.Validate(fillsIn ? VietnamUnits.FillIn(document) : document);
            ReportEntry[] entries
                = [.. report.Findings.Where(finding => IsIn(document, finding)).Select(finding => ReportEntry.Create(finding, language))];
            return new FileResult(path, entries, LeftOutFindings.Of(report, validator.Policy), IsRead: true);
        }
        catch (TrainingFormatException error)
        {
            return new FileResult(path, [ReportEntry.Create(error, language)], [], IsRead: false);
        }
    }

    /// <summary>Whether a finding belongs to the file, rather than to units that were filled in behind it.</summary>
    public static bool IsIn(TrainingDocument document, Finding finding)
        => !(finding.Path.IndexIn("units") >= document.Units.Count
            || finding.Path.IndexIn("reorganisations") >= document.Reorganisations.Count);

    private static FileResult CannotOpen(string path, string message)
        => new(
            path,
            [new ReportEntry { Severity = Severity.Error, Rule = ReportEntry.CannotRead, Path = "", Message = message }],
            [],
            IsRead: false);
}
