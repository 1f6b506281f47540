namespace LacDuong.Training;

public sealed partial record TrainingDocument
{
    /// <summary>Combines documents of several sources into one: a register of units, a catalogue of topics, courses.</summary>
    /// <remarks>
    /// <para>
    /// The combination has the entries of all documents, in their order; an entry that is equal to one of an earlier document is that
    /// entry. Units that differ in their other names alone are one unit, with the other names of all.
    /// </para>
    /// <para>
    /// Nothing is chosen: different entries of one code are a conflict, and so are units of one code with overlapping validities,
    /// annotations under one key with different values, different time zones (an absent one is <c>Asia/Ho_Chi_Minh</c>, whose hours the
    /// document means; its old name <c>Asia/Saigon</c> is the same zone), and learners of one code with different names (the same name in
    /// different spelling is none) or birth dates. Reorganisations and non-teaching days have no code: different ones stand side by side.
    /// </para>
    /// <para>
    /// Only entries of different documents are compared: what is wrong within one is validation's subject, and one document alone combines
    /// to itself. No document at all gives the empty one.
    /// </para>
    /// </remarks>
    /// <param name="documents">The documents.</param>
    /// <exception cref="ArgumentNullException">A document is null.</exception>
    /// <example><code>
    /// DocumentCombination combination = TrainingDocument.Combine(register, catalogue, year);
    /// if (combination.Document is null)
    ///     throw new InvalidDataException(string.Join('\n', combination.Conflicts.Select(conflict => conflict.Describe("vi"))));
    /// </code></example>
    public static DocumentCombination Combine(params ReadOnlySpan<TrainingDocument> documents)
    {
        foreach (TrainingDocument document in documents)
            Guard.Against.Null(document, nameof(documents));
        return new DocumentCombiner(documents.ToArray()).Combine();
    }
}
