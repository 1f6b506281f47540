namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>One revision in the history of a course.</summary>
/// <param name="Number">The number of the revision, from 1.</param>
/// <param name="SavedAt">The time of the save or the deletion.</param>
/// <param name="SavedBy">Who saved or deleted it, or null if unknown.</param>
/// <param name="Deleted">Whether this revision deleted the course. Then it lacks a document.</param>
public sealed record StoredRevision(long Number, Instant SavedAt, string? SavedBy, bool Deleted);
