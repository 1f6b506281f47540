using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

/// <summary>What <see cref="TrainingDocument.Combine"/> came to: the combined document, or the conflicts that stand in its way.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class DocumentCombination
{
    internal DocumentCombination(TrainingDocument combined, IReadOnlyList<CombinationConflict> conflicts)
    {
        Document = conflicts.Count == 0 ? combined : null;
        Conflicts = conflicts;
    }

    /// <summary>The combined document, or null where there are conflicts.</summary>
    public TrainingDocument? Document { get; }

    /// <summary>
    /// The conflicts, by the member of the document in the order of the format, then by the later document and the place in it. An entry
    /// that is in conflict with several earlier ones is there once, with the first of them. Empty if there is a <see cref="Document"/>.
    /// </summary>
    public IReadOnlyList<CombinationConflict> Conflicts { get; }

    /// <summary>Whether there is no conflict.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    public bool IsComplete => Document is not null;
}
