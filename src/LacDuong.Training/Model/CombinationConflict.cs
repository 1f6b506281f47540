using System.Globalization;

namespace LacDuong.Training;

/// <summary>
/// Two places of two documents that say different things of one: of a code, an annotation's key, a learner, the time zone.
/// </summary>
/// <remarks>Conflicts are equal when all members are. They quote nothing of the documents, which may hold personal data.</remarks>
/// <param name="EarlierDocument">The number of the earlier document among those combined, from zero.</param>
/// <param name="EarlierPath">
/// The place in it: <c>/units/3</c>, <c>/timeZone</c>; if the time zone is absent, the document.
/// </param>
/// <param name="LaterDocument">The number of the later document, from zero.</param>
/// <param name="LaterPath">The place in it.</param>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record CombinationConflict(int EarlierDocument, DocumentPath EarlierPath, int LaterDocument, DocumentPath LaterPath)
{
    /// <summary>Both places, invariant: <c>document 0 /units/3 and document 1 /units/0</c>.</summary>
    public override string ToString()
        => string.Create(
            CultureInfo.InvariantCulture, $"document {EarlierDocument} {EarlierPath} and document {LaterDocument} {LaterPath}");
}
