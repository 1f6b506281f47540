using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>The result of <see cref="TrainingDocument.Combine"/>: the combined document, or the conflicts that prevent it.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class DocumentCombination
{
    internal DocumentCombination(TrainingDocument combined, IReadOnlyList<CombinationConflict> conflicts)
    {
        Document = conflicts.Count == 0 ? combined : null;
        Conflicts = conflicts;
    }

    /// <summary>The combined document, or null if conflicts exist.</summary>
    public TrainingDocument? Document { get; }

    /// <summary>
    /// The conflicts, by the member of the document in the order of the format, then by the later document and the place in it. An entry in
    /// conflict with several earlier ones occurs once, with the first of them. The list is empty if a <see cref="Document"/> exists.
    /// </summary>
    public IReadOnlyList<CombinationConflict> Conflicts { get; }

    /// <summary>Whether the documents combine without a conflict.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    public bool IsComplete => Document is not null;
}
