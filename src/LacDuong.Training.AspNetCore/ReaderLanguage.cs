using Ardalis.GuardClauses;
using LacDuong.Training.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LacDuong.Training.AspNetCore;

/// <summary>Finds the language that a request asks for.</summary>
public static class ReaderLanguage
{
    /// <summary>
    /// Finds the language that the reader likes best (<c>Accept-Language</c>) among those that the library speaks: Vietnamese, English and
    /// those that you added to <see cref="MessageLanguage"/>.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <returns>The language, or Vietnamese if the library lacks those that the reader likes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <example><code>
    /// string title = course.Title.Get(httpContext.Request.GetReaderLanguage());
    /// </code></example>
    public static LanguageTag GetReaderLanguage(this HttpRequest request)
    {
        IEnumerable<StringWithQualityHeaderValue> wishes = Guard.Against.Null(request).GetTypedHeaders().AcceptLanguage;
        wishes = wishes.Where(wish => wish.Quality is not 0).OrderByDescending(wish => wish.Quality ?? 1);
        foreach (StringWithQualityHeaderValue wish in wishes)
        {
            if (LanguageTag.TryParse(wish.Value.AsSpan(), out LanguageTag? language)
                && language.IsOf(MessageLanguage.Get(language).Language))
            {
                return language;
            }
        }
        return LanguageTag.Vietnamese;
    }
}
