using System.Globalization;

namespace LacDuong.Training.Scheduling;

/// <summary>Two sessions that hold one resource at once: which sessions, which resource, and when.</summary>
/// <remarks>All learners that two sessions share form one clash. Clashes are equal if all members are equal.</remarks>
/// <example><code>
/// int? course = clash.Earlier.IndexIn("courses");                 // 0 for /courses/0/classes/1/timetable/sessions/2
/// Session? session = (Session?)clash.Earlier.Resolve(document);
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record TimetableClash
{
    internal TimetableClash()
    {
    }

    /// <summary>What both sessions hold.</summary>
    public required ClashKind Kind { get; init; }

    /// <summary>The path of the session that comes earlier in the document.</summary>
    public required DocumentPath Earlier { get; init; }

    /// <summary>The path of the session that comes later in the document.</summary>
    public required DocumentPath Later { get; init; }

    /// <summary>The lecturer whom both sessions hold if <see cref="Kind"/> is <see cref="ClashKind.Lecturer"/>, otherwise null.</summary>
    public Code<Lecturer>? Lecturer { get; init; }

    /// <summary>The room that both sessions hold if <see cref="Kind"/> is <see cref="ClashKind.Room"/>, otherwise null.</summary>
    public Code<Room>? Room { get; init; }

    /// <summary>
    /// The codes of the learners whom both sessions hold, in ordinal order, if <see cref="Kind"/> is <see cref="ClashKind.Learners"/>;
    /// otherwise empty.
    /// </summary>
    public ValueList<Code<Learner>> Learners { get; init; }

    /// <summary>The day of the overlap.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The first minute that both sessions hold.</summary>
    public required LocalTime Start { get; init; }

    /// <summary>The exclusive end of the overlap; 00:00 is the end of the day.</summary>
    public required LocalTime End { get; init; }

    /// <summary>
    /// Writes the clash for a log: <c>Lecturer gv-1: /courses/0/classes/0/timetable/sessions/2 and … on 2022-05-26 from 07:30 to 11:00</c>.
    /// </summary>
    public override string ToString()
    {
        string held = Kind is ClashKind.Learners ? $" ({Learners.Count})" : Kind is ClashKind.Class ? "" : $" {Lecturer}{Room}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Kind}{held}: {Earlier} and {Later} on {Date:uuuu-MM-dd} from {Start:HH:mm} to {End:HH:mm}");
    }

    /// <summary>Creates the clash of two sessions at overlapping times. The caller adds what they hold.</summary>
    internal static TimetableClash Create(ClashKind kind, DocumentPath earlier, DocumentPath later, HeldTime one, HeldTime other) => new()
    {
        Kind = kind,
        Earlier = earlier,
        Later = later,
        Date = one.Date,
        Start = LocalTime.Midnight.PlusMinutes(Math.Max(one.StartMinute, other.StartMinute)),
        End = LocalTime.Midnight.PlusMinutes(Math.Min(one.EndMinute, other.EndMinute)),
    };

    /// <summary>Sorts codes as <see cref="Learners"/> has them.</summary>
    internal static ValueList<Code<Learner>> InOrder(IEnumerable<Code<Learner>> codes)
        => codes.Distinct().Order().ToValueList();
}
