namespace LacDuong.Training.Scheduling;

/// <summary>A session to be shown, with its class and its course.</summary>
/// <remarks>Rows are equal when all members are.</remarks>
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

    /// <summary>Where the session stands among the courses that were grouped.</summary>
    public required SessionPlace Place { get; init; }

    /// <summary>The codes of the course, the class and the session: <c>khoa-1/lop-1/s-2</c>.</summary>
    public override string ToString() => $"{Course.Code}/{Class.Code}/{Session.Code}";
}
