using System.Globalization;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Somebody else has saved or deleted the course since you read it: nothing was changed.</summary>
/// <remarks>Read the course again, merge, and save with the new revision.</remarks>
public sealed class StoreConflictException : Exception
{
    internal StoreConflictException(Code<Course> code, long expected, long actual)
        : base(string.Create(
            CultureInfo.InvariantCulture, $"Course {code} was expected {Say(expected)}, but is {Say(actual)}: somebody else has changed it."))
    {
        Code = code;
        ExpectedRevision = expected;
        ActualRevision = actual;
    }

    /// <summary>The code of the course.</summary>
    public Code<Course> Code { get; }

    /// <summary>The revision that you expected; 0 if the course was not to exist.</summary>
    public long ExpectedRevision { get; }

    /// <summary>The revision that the store has; 0 if it has no such course.</summary>
    public long ActualRevision { get; }

    private static string Say(long revision)
        => revision == 0 ? "not to exist" : string.Create(CultureInfo.InvariantCulture, $"at revision {revision}");
}
