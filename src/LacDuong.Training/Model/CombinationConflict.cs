using System.Globalization;
using LacDuong.Training.Wording;

namespace LacDuong.Training;

/// <summary>
/// Two places of two documents that say different things of one: of a code, an annotation's key, a learner, the time zone.
/// </summary>
/// <remarks>Conflicts are equal if they're the same object. They keep the documents, to say what differs.</remarks>
/// <example><code>
/// foreach (CombinationConflict conflict in combination.Conflicts)
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

    /// <summary>The number of the earlier document among those combined, from zero.</summary>
    public int EarlierDocument { get; }

    /// <summary>The place in it: <c>/units/3</c>, <c>/timeZone</c>; if the time zone is absent, the document.</summary>
    public DocumentPath EarlierPath { get; }

    /// <summary>The number of the later document, from zero.</summary>
    public int LaterDocument { get; }

    /// <summary>The place in it.</summary>
    public DocumentPath LaterPath { get; }

    /// <summary>
    /// The conflict in a sentence: the code, the names, both places, and each member that differs with what it is in either document. It
    /// counts documents from one, and it may quote personal data.
    /// </summary>
    /// <param name="language">The reader's language. For one that the library doesn't speak, it's Vietnamese.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language)
        => ConflictWording.Describe(this, _documents[EarlierDocument], _documents[LaterDocument], MessageLanguage.Get(language));

    /// <summary>Both places and nothing of what is there: <c>document 0 /units/3 and document 1 /units/0</c>.</summary>
    public override string ToString()
        => string.Create(
            CultureInfo.InvariantCulture, $"document {EarlierDocument} {EarlierPath} and document {LaterDocument} {LaterPath}");
}
