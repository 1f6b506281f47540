namespace LacDuong.Training.Json;

/// <summary>Reads and writes an <see cref="AssessmentKind"/>, which is one name, as a value or as the name of a member.</summary>
public sealed class AssessmentKindConverter : WireNameConverter<AssessmentKind>
{
    internal static readonly AssessmentKindConverter Instance = new();

    /// <summary>Makes the converter: for the serialiser.</summary>
    public AssessmentKindConverter()
        : base(["reflectionPaper", "test", "practical"])
    {
    }
}
