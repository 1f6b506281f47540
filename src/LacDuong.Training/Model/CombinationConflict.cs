using System.Globalization;
using LacDuong.Training.Wording;

namespace LacDuong.Training;

/// <summary>Two places of two documents that contradict each other about a code, an annotation's key, a learner or the time zone.</summary>
/// <remarks>Conflicts are equal if they're the same object. They keep the documents, to describe the difference.</remarks>
/// <example><code>
/// TrainingDocument.TryCombine([register, catalogue, year], out TrainingDocument? document, out var conflicts);
/// foreach (CombinationConflict conflict in conflicts)
///     Console.WriteLine(conflict.Describe("en"));
/// // 24848 (Xã Đạ Nhim): document 1 (/units/3) and document 2 (/units/0) differ in validity (/2025-06-30 | absent).
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class CombinationConflict
{
    private readonly TrainingDocument[] _documents;

    internal CombinationConflict(
        TrainingDocument[] documents, int earlierDocument, DocumentPath earlierPath, int laterDocument, DocumentPath laterPath)
    {
        _documents = documents;
        EarlierDocument = earlierDocument;
        EarlierPath = earlierPath;
        LaterDocument = laterDocument;
        LaterPath = laterPath;
    }

    /// <summary>The index of the earlier document among those combined, counted from zero.</summary>
    public int EarlierDocument { get; }

    /// <summary>
    /// The place in the earlier document: <c>/units/3</c>, <c>/timeZone</c>. If the time zone is absent, it's the whole document.
    /// </summary>
    public DocumentPath EarlierPath { get; }

    /// <summary>The index of the later document, counted from zero.</summary>
    public int LaterDocument { get; }

    /// <summary>The place in the later document.</summary>
    public DocumentPath LaterPath { get; }

    /// <summary>
    /// Describes the conflict in a sentence: the code, the names, both places, and each member that differs with its two values. The
    /// sentence counts documents from one, and may quote personal data.
    /// </summary>
    /// <param name="language">The reader's language. The library answers in Vietnamese if it lacks that language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language)
        => ConflictWording.Describe(this, _documents[EarlierDocument], _documents[LaterDocument], MessageLanguage.Get(language));

    /// <summary>Returns only the two places: <c>document 0 /units/3 and document 1 /units/0</c>.</summary>
    public override string ToString()
        => string.Create(
            CultureInfo.InvariantCulture, $"document {EarlierDocument} {EarlierPath} and document {LaterDocument} {LaterPath}");
}
