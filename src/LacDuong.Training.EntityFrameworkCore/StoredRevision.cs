namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>One line of the history of a course.</summary>
/// <param name="Number">The number of the revision.</param>
/// <param name="SavedAt">When it was saved or deleted.</param>
/// <param name="SavedBy">Who did, if they said so.</param>
/// <param name="Deleted">Whether this revision deleted the course, and so has no document.</param>
public sealed record StoredRevision(long Number, Instant SavedAt, string? SavedBy, bool Deleted);
