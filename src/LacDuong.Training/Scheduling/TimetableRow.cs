namespace LacDuong.Training.Scheduling;

/// <summary>A session to show, with its class and its course.</summary>
/// <remarks>Rows are equal if all members are equal.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record TimetableRow
{
    internal TimetableRow()
    {
    }

    /// <summary>The course.</summary>
    public required Course Course { get; init; }

    /// <summary>The class.</summary>
    public required TrainingClass Class { get; init; }

    /// <summary>The session.</summary>
    public required Session Session { get; init; }

    /// <summary>The place of the session among the courses that you grouped.</summary>
    public required SessionPlace Place { get; init; }

    /// <summary>Writes the codes of the course, the class and the session: <c>khoa-1/lop-1/s-2</c>.</summary>
    public override string ToString() => $"{Course.Code}/{Class.Code}/{Session.Code}";
}
