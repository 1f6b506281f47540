namespace LacDuong.Training.Scheduling;

/// <summary>The sessions of one half-day.</summary>
/// <remarks>Views are equal when all members are, rows in order.</remarks>
public sealed record HalfDayView
{
    internal HalfDayView()
    {
    }

    /// <summary>The day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The half-day.</summary>
    public required DayPart Part { get; init; }

    /// <summary>The sessions, at least one, as <see cref="TimetableViews"/> orders them.</summary>
    public required ValueList<TimetableRow> Rows { get; init; }
}
