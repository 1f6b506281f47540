using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>Reads and validates a file of JSON Lines. A place is a line, and a pointer into the value of the line.</summary>
internal static class LinesCheck
{
    public static FileResult Check(string path, Stream stream, TrainingValidator validator, string language, bool fillsIn)
    {
        List<ReportEntry> entries = [];
        List<int> linesOfCourses = [];
        using TrainingJsonLines lines = TrainingJsonLines.Read(stream);
        if (lines.HeaderError is not null)
            entries.Add(ReportEntry.Create(lines.HeaderError, language));
        TrainingDocument header = lines.HeaderError is null ? lines.Header : new();
        TrainingDocument filled = fillsIn ? VietnamUnits.FillIn(header, CoursesOf(path)) : header;
        // If the header is unreadable, every code in a course would be unknown.
        using IncrementalValidation? validation = lines.HeaderError is null ? new(filled, validator.Policy) : null;
        foreach (Course course in lines.ReadCourses(error => entries.Add(ReportEntry.Create(error, language))))
        {
            validation?.Add(course);
            linesOfCourses.Add(lines.LineNumber);
        }
        if (validation?.Complete() is not { } report)
            return new FileResult(path, entries, [], IsRead: false);
        foreach (Finding finding in report.Findings.Where(finding => FileCheck.IsIn(header, finding)))
        {
            (int number, string pointer) = Locate(finding.Path, linesOfCourses);
            entries.Add(ReportEntry.Create(finding, language) with
            {
                Path = pointer,
                Line = number,
                Related = [.. finding.Related.Select(related => Locate(related, linesOfCourses)).Select(place => Show(place, number))],
            });
        }
        return new FileResult(path, [.. entries.OrderBy(entry => entry.Line)], LeftOutFindings.Of(report, validator.Policy), IsRead: true);
    }

    // Validation needs all units before the first course, so the file is read once more.
    private static IEnumerable<Course> CoursesOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using TrainingJsonLines lines = TrainingJsonLines.Read(stream);
        foreach (Course course in lines.ReadCourses(_ => { }))
            yield return course;
    }

    // The header is the first line. A part of a course has the course's line, and its pointer starts there.
    private static (int Line, string Pointer) Locate(DocumentPath path, List<int> linesOfCourses)
        => path.IndexIn("courses") is int course
            ? (linesOfCourses[course], path.ToString()[$"/courses/{course}".Length..])
            : (1, path.ToString());

    private static string Show((int Line, string Pointer) place, int ownLine)
        => place.Line == ownLine ? place.Pointer : string.Create(CultureInfo.InvariantCulture, $"({place.Line}){place.Pointer}");
}
