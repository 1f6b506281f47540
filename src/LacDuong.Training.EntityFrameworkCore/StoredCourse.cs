namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>A course as a <see cref="TrainingStore"/> keeps it: its document at one revision.</summary>
/// <param name="Document">The document: the course, and what it refers to.</param>
/// <param name="Revision">The number of the revision: 1 for the first, and never used again, not even if the course is deleted.</param>
/// <param name="SavedAt">When it was saved.</param>
/// <param name="SavedBy">Who saved it, if the one who saved it said so.</param>
public sealed record StoredCourse(TrainingDocument Document, long Revision, Instant SavedAt, string? SavedBy = null)
{
    /// <summary>The one course of the document.</summary>
    public Course Course => Document.Courses[0];

    /// <summary>The code and the revision, for example <c>ld-2022, revision 3</c>.</summary>
    public override string ToString() => $"{Course.Code}, revision {Revision}";
}
