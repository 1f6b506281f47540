using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>Reads and validates a file of JSON Lines: places are given as a line, and a pointer into the line's own value.</summary>
internal static class LinesCheck
{
    private const string Courses = "/courses/";

    public static FileResult Check(string path, Stream stream, TrainingValidator validator, string language)
    {
        List<ReportEntry> entries = [];
        List<int> linesOfCourses = [];
        TrainingDocument header = new();
        IncrementalValidation? validation = null;
        foreach (TrainingLine line in TrainingJsonLines.Read(stream))
        {
            header = line.Header ?? header;
            if (line.Error is not null)
                entries.Add(ReportEntry.Of(line.Error, language));
            if (line.Course is null)
                continue;
            validation ??= new IncrementalValidation(header, validator.Policy);
            validation.Add(line.Course);
            linesOfCourses.Add(line.Number);
        }
        validation ??= new IncrementalValidation(header, validator.Policy);
        foreach (Finding finding in validation.Complete().Findings)
        {
            (int number, string pointer) = Locate(finding.Path, linesOfCourses);
            entries.Add(ReportEntry.Of(finding, language) with
            {
                Path = pointer,
                Line = number,
                Related = [.. finding.RelatedPaths.Select(related => Locate(related, linesOfCourses)).Select(place => Show(place, number))],
            });
        }
        return new FileResult(path, [.. entries.OrderBy(entry => entry.Line)], IsRead: true);
    }

    // The header is the first line; what is below /courses/I stands on the line of the course at I.
    private static (int Line, string Pointer) Locate(string pointer, List<int> linesOfCourses)
    {
        if (!pointer.StartsWith(Courses, StringComparison.Ordinal))
            return (1, pointer);
        int end = pointer.IndexOf('/', Courses.Length);
        string index = end < 0 ? pointer[Courses.Length..] : pointer[Courses.Length..end];
        return (linesOfCourses[int.Parse(index, CultureInfo.InvariantCulture)], end < 0 ? "" : pointer[end..]);
    }

    private static string Show((int Line, string Pointer) place, int ownLine)
        => place.Line == ownLine ? place.Path : string.Create(CultureInfo.InvariantCulture, $"({place.Line}){place.Path}");
}
