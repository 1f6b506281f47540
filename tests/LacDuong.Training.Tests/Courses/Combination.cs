namespace LacDuong.Training.Tests.Courses;

/// <summary>One of the two results of combining documents.</summary>
internal static class Combination
{
    public static TrainingDocument? Of(params ReadOnlySpan<TrainingDocument> documents)
        => TrainingDocument.TryCombine(documents, out TrainingDocument? combined, out _) ? combined : null;

    public static IReadOnlyList<CombinationConflict> ConflictsOf(params ReadOnlySpan<TrainingDocument> documents)
    {
        Assert.Equal(TrainingDocument.TryCombine(documents, out TrainingDocument? combined, out IReadOnlyList<CombinationConflict> conflicts), conflicts.Count == 0);
        Assert.Equal(conflicts.Count == 0, combined is not null);
        return conflicts;
    }
}
