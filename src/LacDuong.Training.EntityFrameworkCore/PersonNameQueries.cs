using Ardalis.GuardClauses;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Searches names, in C# and in queries alike.</summary>
public static class PersonNameQueries
{
    /// <summary>Whether the whole name, or the given name alone, begins with a text, ignoring case and accents.</summary>
    /// <param name="name">The name. In a query, it's a property of an entity.</param>
    /// <param name="text">The text. Every name begins with an empty text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// context.Learners.Where(learner => learner.Name.Begins("nguyen van"));
    /// </code></example>
    public static bool Begins(this PersonName name, string text)
    {
        Guard.Against.Null(name);
        string key = MatchKey.DroppingAccents(text);
        return MatchKey.DroppingAccents(name.ToString()).StartsWith(key, StringComparison.Ordinal)
            || MatchKey.DroppingAccents(name.Given).StartsWith(key, StringComparison.Ordinal);
    }
}
