using LacDuong.Training.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace TrainingApi;

/// <summary>The state of a course that a request expects before it changes the course (RFC 9110, section 13).</summary>
internal sealed class Preconditions(HttpRequest request)
{
    private readonly IList<EntityTagHeaderValue> _match = request.GetTypedHeaders().IfMatch;
    private readonly IList<EntityTagHeaderValue> _noneMatch = request.GetTypedHeaders().IfNoneMatch;

    // An unreadable header is a condition that fails.
    private readonly bool _hasMatch = request.Headers.ContainsKey(HeaderNames.IfMatch);
    private readonly bool _hasNoneMatch = request.Headers.ContainsKey(HeaderNames.IfNoneMatch);

    public bool AreThere => _hasMatch || _hasNoneMatch;

    public static EntityTagHeaderValue TagOf(StoredCourse stored) => new($"\"{stored.Revision}\"");

    public bool Hold(StoredCourse? current)
        => (!_hasMatch || _match.Any(tag => Matches(tag, current, useStrongComparison: true)))
            && (!_hasNoneMatch || (_noneMatch.Count > 0 && !_noneMatch.Any(tag => Matches(tag, current, useStrongComparison: false))));

    private static bool Matches(EntityTagHeaderValue tag, StoredCourse? current, bool useStrongComparison)
        => current is not null && (tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(TagOf(current), useStrongComparison));
}
