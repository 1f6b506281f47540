namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>A course as a <see cref="TrainingStore"/> keeps it: its document at one revision.</summary>
/// <param name="Document">The document: the course, and what it refers to.</param>
/// <param name="Revision">The number of the revision, from 1. Each number is used once, even if the course is deleted and saved
/// again.</param>
/// <param name="SavedAt">The time of the save.</param>
/// <param name="SavedBy">Who saved it, or null if unknown.</param>
public sealed record StoredCourse(TrainingDocument Document, long Revision, Instant SavedAt, string? SavedBy = null)
{
    /// <summary>The only course of the document.</summary>
    public Course Course => Document.Courses[0];

    /// <summary>The code and the revision, for example <c>ld-2022, revision 3</c>.</summary>
    public override string ToString() => $"{Course.Code}, revision {Revision}";
}
