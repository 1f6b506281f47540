using System.Globalization;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>One condition of a search, on the rows of an index table, and its parameters.</summary>
internal sealed record StoreCondition(string Table, string Condition, (string Name, object? Value)[] Parameters)
{
    /// <summary>A number of rows that is too large for a search to begin with.</summary>
    public const int Many = 2000;

    /// <summary>Counts the rows, up to <see cref="Many"/>.</summary>
    public string Count => string.Create(
        CultureInfo.InvariantCulture, $"(SELECT count(*) FROM (SELECT 1 FROM {Table} k WHERE {Condition} LIMIT {Many}) counted)");

    /// <summary>The condition, if the search begins with it.</summary>
    public string In => $"AND c.code IN (SELECT k.code FROM {Table} k WHERE {Condition}) ";

    /// <summary>The condition, if the search tests it for each course that another condition found.</summary>
    // The offset keeps PostgreSQL from reading all courses that meet the condition for a page of few.
    public string Exists => $"AND EXISTS (SELECT 1 FROM {Table} k WHERE k.code = c.code AND {Condition} LIMIT 1 OFFSET 0) ";

    public static IEnumerable<StoreCondition> Of(CourseQuery query)
    {
        (CourseIndex.KeyKind Kind, string? Value)[] keys =
        [
            (CourseIndex.KeyKind.Unit, query.Unit?.Value),
            (CourseIndex.KeyKind.Topic, query.Topic?.ToString()),
            (CourseIndex.KeyKind.Lecturer, query.Lecturer?.Value),
            (CourseIndex.KeyKind.Learner, query.Learner?.Value),
        ];
        foreach ((CourseIndex.KeyKind kind, string? value) in keys)
        {
            if (value is not null)
                yield return OfKey(kind, $"k.value = @{kind}", ($"@{kind}", value));
        }
        int number = 0;
        foreach (string word in CourseIndex.Words(query.Text ?? "").Distinct(StringComparer.Ordinal).Take(CourseQuery.MaximumWords))
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"@word{number++}");
            yield return OfKey(
                CourseIndex.KeyKind.Word,
                $"k.value >= {name} AND k.value < {name}_end",
                (name, word),
                (name + "_end", word + "\U0010FFFF"));
        }
        if (query.During is { } during)
        {
            (int first, int last) = CourseIndex.ToDays(during);
            yield return new StoreCondition(
                "training_days", "k.last_day >= @first AND k.first_day <= @last", [("@first", (long)first), ("@last", (long)last)]);
        }
    }

    private static StoreCondition OfKey(CourseIndex.KeyKind kind, string condition, params (string, object?)[] parameters)
        => new("training_keys", string.Create(CultureInfo.InvariantCulture, $"k.kind = {(int)kind} AND {condition}"), parameters);
}
