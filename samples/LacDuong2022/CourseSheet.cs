using System.Globalization;
using LacDuong.Training;
using LacDuong.Training.Validation;

namespace LacDuong2022;

/// <summary>A course as a sheet of labelled lines, for any output.</summary>
internal static class CourseSheet
{
    /// <summary>The entries of the sheet: a label, and at least one line.</summary>
    public static IEnumerable<(string Label, IReadOnlyList<string> Lines)> Of(
        TrainingDocument document, Course course, Proposal? proposal, ValidationReport report, SheetLabels labels)
    {
        TrainingClass trainingClass = course.Classes[0];
        yield return (labels.Course, [course.Title.Get(labels.Language)]);
        yield return (labels.Lead, Organisers(document, course, OrganiserRole.Lead, labels));
        yield return (labels.Partner, Organisers(document, course, OrganiserRole.Partner, labels));
        yield return (labels.Dates, [Dates(trainingClass, course.Stated, labels)]);
        yield return (labels.Learners, [Number(trainingClass.LearnerCount)]);
        yield return (labels.Categories, Categories(document, trainingClass, labels));
        yield return (labels.Topics, Numbered(course.Topics.Select(reference => Title(document, reference, labels))));
        yield return (
            labels.Assessment,
            [string.Format(CultureInfo.InvariantCulture, labels.ReflectionHalfDays, Number(course.Assessment?.Sessions))]);
        yield return (labels.Objectives, Numbered(course.Objectives.Select(objective => objective.Get(labels.Language))));
        yield return (labels.References, [.. course.References.Select(citation => citation.Title)]);
        yield return (labels.Source, [.. course.Sources.Select(citation => Source(citation, labels))]);
        if (proposal is not null)
            yield return (labels.Proposal, proposal.Lines(labels));
        yield return (labels.Findings, Findings(report, labels));
    }

    public static string Title(TrainingDocument document, TopicReference reference, SheetLabels labels)
        => document.Catalogues.Find(reference.Catalogue)!.Topics.Find(reference.Topic)!.Title.Get(labels.Language);

    private static string[] Organisers(TrainingDocument document, Course course, OrganiserRole role, SheetLabels labels)
        =>
        [
            .. course.Organisers.Where(organiser => organiser.Role == role)
                .Select(organiser => document.Units.Find(organiser.Unit)!.Name.Get(labels.Language)),
        ];

    private static string Dates(TrainingClass trainingClass, StatedFigures? stated, SheetLabels labels)
        => string.Format(
            CultureInfo.InvariantCulture,
            labels.StatedDays,
            labels.Wording.Write(trainingClass.Dates),
            stated?.Days?.ToString() ?? Number(null));

    private static string[] Categories(TrainingDocument document, TrainingClass trainingClass, SheetLabels labels)
        => [.. trainingClass.Audience!.Groups.Select(group => document.Categories.Find(group.Category!)!.Name.Get(labels.Language))];

    private static string Source(Citation citation, SheetLabels labels)
    {
        string published = citation.PublishedAt is { } time
            ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}, {labels.Wording.Write(time.Date)}")
            : "";
        string?[] parts = [citation.Title, citation.Author, citation.Publisher, published];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string[] Findings(ValidationReport report, SheetLabels labels)
        => report.Findings.Count == 0
            ? [labels.NoFindings]
            : [.. report.Findings.Select(finding => $"{finding.Rule.Code} {finding.Path}: {finding.Describe(labels.Language.Value)}")];

    private static string[] Numbered(IEnumerable<string> lines)
        => [.. lines.Select((line, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {line}"))];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
