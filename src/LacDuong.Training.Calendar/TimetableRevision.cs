namespace LacDuong.Training.Calendar;

/// <summary>One revision of a document, for a calendar that tells its readers what changed.</summary>
/// <param name="Document">The document as it was in this revision.</param>
/// <param name="PublishedAt">
/// The time of publication: <c>DTSTAMP</c> and <c>LAST-MODIFIED</c> of what the revision changed. Null means the latest
/// <see cref="Citation.PublishedAt"/> of the sources of its courses, or the start of 1970 if they lack one. A time before that of the
/// earlier revision counts as that time: the clocks of several servers may differ.
/// </param>
/// <param name="Number">
/// The number: <c>SEQUENCE</c> of what the revision changed. It's at least 0, and greater than that of the revision before. Null means one
/// more than the revision before, or 0 for the first.
/// </param>
public sealed record TimetableRevision(TrainingDocument Document, Instant? PublishedAt = null, int? Number = null)
{
    internal Instant Published => PublishedAt
        ?? Document.Courses.SelectMany(course => course.Sources).Select(source => source.PublishedAt?.ToInstant()).Max()
        ?? NodaConstants.UnixEpoch;
}
