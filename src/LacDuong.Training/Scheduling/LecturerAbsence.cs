namespace LacDuong.Training.Scheduling;

/// <summary>A half-day in which a lecturer cannot come.</summary>
/// <remarks>Absences are equal when all members are.</remarks>
public sealed record LecturerAbsence
{
    /// <summary>Makes an absence.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="lecturer"/> is null, <paramref name="date"/> is not in the ISO calendar in the years 1 to 9999, or <paramref name="part"/> is no half-day.
    /// </exception>
    public LecturerAbsence(Code<Lecturer> lecturer, LocalDate date, DayPart part)
    {
        Lecturer = Guard.Against.Null(lecturer);
        Date = Require.Date(date, nameof(date));
        Part = Require.Defined(part, nameof(part));
    }

    /// <summary>The code of the lecturer.</summary>
    public Code<Lecturer> Lecturer { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The half-day.</summary>
    public DayPart Part { get; }
}
