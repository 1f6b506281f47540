using NodaTime.Text;

namespace LacDuong.Training.Scheduling;

/// <summary>A day part in which a lecturer can't come.</summary>
/// <remarks>Absences are equal when all members are.</remarks>
public sealed record LecturerAbsence
{
    /// <summary>Makes an absence.</summary>
    /// <exception cref="ArgumentException">An argument is null, no ISO date of the years 1 to 9999, or no day part.</exception>
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

    /// <summary>The day part.</summary>
    public DayPart Part { get; }

    /// <summary>The lecturer, the day and the day part: <c>gv-03 2022-05-26 Morning</c>.</summary>
    public override string ToString() => $"{Lecturer} {LocalDatePattern.Iso.Format(Date)} {Part}";
}
