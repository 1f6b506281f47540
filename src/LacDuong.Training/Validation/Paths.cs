namespace LacDuong.Training.Validation;

/// <summary>The paths that the rules report.</summary>
internal static class Paths
{
    public static DocumentPath<TrainingDocument> Root => default;
}
