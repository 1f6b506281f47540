namespace LacDuong.Training.Calendar;

/// <summary>One revision of a document, for a calendar that tells its readers what changed.</summary>
/// <param name="Document">The document as it was in this revision.</param>
/// <param name="PublishedAt">
/// When it was published (<c>DTSTAMP</c> and <c>LAST-MODIFIED</c> of what it changed). If it's null, the latest
/// <see cref="Citation.PublishedAt"/> of its courses' sources stands for it, or else the start of 1970.
/// </param>
/// <param name="Number">
/// Its number (<c>SEQUENCE</c> of what it changed), 0 or more and more than that of the revision before. If it's null, it's one more than
/// that, and 0 for the first.
/// </param>
public sealed record TimetableRevision(TrainingDocument Document, Instant? PublishedAt = null, int? Number = null)
{
    internal Instant Published => PublishedAt
        ?? Document.Courses.SelectMany(course => course.Sources).Select(source => source.PublishedAt?.ToInstant()).Max()
        ?? NodaConstants.UnixEpoch;
}
