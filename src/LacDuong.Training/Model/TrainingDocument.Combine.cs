using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training;

public sealed partial record TrainingDocument
{
    /// <summary>Combines documents of several sources into one: a register of units, a catalogue of topics, courses.</summary>
    /// <remarks>
    /// <para>
    /// The combination has the entries of all documents, in their order. Equal entries of several documents become one. Units that differ
    /// only in their other names are one unit, with the other names of all.
    /// </para>
    /// <para>
    /// The method reports contradictions as conflicts, and leaves the choice to you. These are in conflict: different entries of one code;
    /// units of one code with overlapping validities; annotations under one key with different values; different time zones; and learners
    /// of one code with different names or birth dates. An absent time zone is <c>Asia/Ho_Chi_Minh</c>, which the document's hours refer
    /// to. Its old name <c>Asia/Saigon</c> is the same zone. Different spellings of the same name agree. Reorganisations and non-teaching
    /// days lack a code: the combination keeps all different ones.
    /// </para>
    /// <para>
    /// Only entries of different documents are compared. Validation reports what is wrong within one document, and a single document
    /// combines to itself. An empty list of documents gives the empty document.
    /// </para>
    /// </remarks>
    /// <param name="documents">The documents, in order.</param>
    /// <param name="combined">The combined document, or null if conflicts exist.</param>
    /// <param name="conflicts">
    /// The conflicts, by the member of the document in the order of the format, then by the later document and the place in it. An entry in
    /// conflict with several earlier ones occurs once, with the first of them.
    /// </param>
    /// <returns>Whether the documents combine without a conflict.</returns>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <example><code>
    /// if (!TrainingDocument.TryCombine([register, catalogue, year], out TrainingDocument? document, out var conflicts))
    ///     throw new InvalidDataException(string.Join('\n', conflicts.Select(conflict => conflict.Describe("vi"))));
    /// </code></example>
    public static bool TryCombine(
        ReadOnlySpan<TrainingDocument> documents,
        [NotNullWhen(true)] out TrainingDocument? combined,
        out IReadOnlyList<CombinationConflict> conflicts)
    {
        foreach (TrainingDocument document in documents)
            Guard.Against.Null(document, nameof(documents));
        DocumentCombiner combiner = new(documents.ToArray());
        TrainingDocument whole = combiner.Combine();
        conflicts = combiner.Conflicts;
        combined = conflicts.Count == 0 ? whole : null;
        return combined is not null;
    }
}
