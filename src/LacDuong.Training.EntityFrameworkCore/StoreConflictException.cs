using System.Globalization;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Somebody else has saved or deleted the course since you read it. The store is unchanged.</summary>
/// <remarks>Read the course again, merge your changes, and save with the new revision.</remarks>
/// <example><code>
/// try
/// {
///     await store.SaveAsync(document, expectedRevision: read.Revision);
/// }
/// catch (StoreConflictException conflict)
/// {
///     StoredCourse? current = await store.GetAsync(conflict.Code);   // show it beside your changes
/// }
/// </code></example>
public sealed class StoreConflictException : Exception
{
    internal StoreConflictException(Code<Course> code, long expected, long actual)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"Course {code}: expected {Say(expected)}, found {Say(actual)}. Somebody else has changed it."))
    {
        Code = code;
        ExpectedRevision = expected;
        ActualRevision = actual;
    }

    /// <summary>The code of the course.</summary>
    public Code<Course> Code { get; }

    /// <summary>The revision that you expected, or 0 if you expected a new course.</summary>
    public long ExpectedRevision { get; }

    /// <summary>The revision that the store has, or 0 if it lacks the course.</summary>
    public long ActualRevision { get; }

    private static string Say(long revision)
        => revision == 0 ? "no course" : string.Create(CultureInfo.InvariantCulture, $"revision {revision}");
}
