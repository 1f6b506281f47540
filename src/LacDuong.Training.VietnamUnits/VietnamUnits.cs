using System.IO.Compression;
using LacDuong.Training.Json;

namespace LacDuong.Training;

/// <summary>
/// Every province, district and commune of Vietnam from 1 November 2019 on, and their successors. Includes the reform of 1 July 2025 and
/// the changes of 2026.
/// </summary>
/// <remarks>
/// <para>
/// The data is read once, on first use, by whichever thread asks first. Codes are those of the General Statistics Office (Tổng cục Thống
/// kê), and names those of the resolutions.
/// </para>
/// <para>
/// Some facts are less certain than others: call <see cref="GetCaveats(Unit)"/> for those of a unit. The data lacks the successors of
/// communes dissolved before 1 July 2025. They have no successor, but <see cref="UnitDirectory.IsAbolished(Unit, LocalDate)"/> is false.
/// </para>
/// </remarks>
/// <example><code>
/// UnitDirectory units = VietnamUnits.Directory;
/// Unit then = units.Get(new("24848"), on: new LocalDate(2022, 5, 25));                                 // xã Đạ Nhim
/// IReadOnlyList&lt;UnitShare&gt; now = units.GetSuccessors(then, on: VietnamUnits.KnownUntil);              // xã Lạc Dương
/// </code></example>
public static class VietnamUnits
{
    private const string FirstDayInterval = "start.after";
    private const string LastDayInterval = "end.after";

    // The last day for which somebody read the changes in the text of their resolutions.
    private static readonly LocalDate s_textsSeenUntil = new(2025, 7, 1);

    private static readonly Lazy<TrainingDocument> s_document = new(Read);
    private static readonly Lazy<UnitDirectory> s_directory = new(() => new UnitDirectory(Document.Units, Document.Reorganisations));

    /// <summary>The first day of the data. Units that existed then have an open start.</summary>
    public static LocalDate KnownSince { get; } = new(2019, 11, 1);

    /// <summary>The day of the last known change. Later changes are unknown.</summary>
    public static LocalDate KnownUntil { get; } = new(2026, 9, 20);

    /// <summary>The document with only the units and reorganisations, for <see cref="TrainingDocument.TryCombine"/>.</summary>
    public static TrainingDocument Document => s_document.Value;

    /// <summary>The directory of the units through time.</summary>
    public static UnitDirectory Directory => s_directory.Value;

    /// <summary>Gets the uncertain facts about a unit.</summary>
    /// <param name="unit">A unit of <see cref="Directory"/>.</param>
    /// <exception cref="ArgumentException">The unit is null, or outside the directory.</exception>
    /// <example><code>
    /// bool isOfficialDay = !VietnamUnits.GetCaveats(unit).HasFlag(UnitCaveats.FirstDayNotKnown);
    /// </code></example>
    public static UnitCaveats GetCaveats(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        UnitCaveats caveats = UnitCaveats.None;
        if (unit.Validity?.Start is not LocalDate start || unit.Annotations.ContainsKey(FirstDayInterval))
            caveats |= UnitCaveats.FirstDayNotKnown;
        else if (start > s_textsSeenUntil)
            caveats |= UnitCaveats.TextNotSeen;
        if (unit.Annotations.ContainsKey(LastDayInterval))
            caveats |= UnitCaveats.LastDayNotKnown;
        if (unit.Validity?.End?.PlusDays(1) is LocalDate after
            && Directory.GetSuccessors(unit, after).Count == 0 && !Directory.IsAbolished(unit, after))
        {
            caveats |= UnitCaveats.SuccessorsNotKnown;
        }
        return caveats;
    }

    /// <summary>
    /// Returns a document with the country's units that it refers to and lacks, after its own. Adds the units above them, their successors,
    /// and the reorganisations. If the document already has a unit with a code, that code stays as it is.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="courses">More courses that refer to units, such as those of a JSON Lines file. The result leaves them out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <example><code>
    /// ValidationReport report = new TrainingValidator().Validate(VietnamUnits.FillIn(document));
    /// </code></example>
    public static TrainingDocument FillIn(TrainingDocument document, IEnumerable<Course>? courses = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        FilledDocument filled = new(document);
        foreach (Course course in document.Courses.Concat(courses ?? []))
            filled.Add(course);
        return filled.Complete();
    }

    private static TrainingDocument Read()
    {
        using Stream packed = typeof(VietnamUnits).Assembly.GetManifestResourceStream("vietnam-units.json.br")!;
        using BrotliStream unpacked = new(packed, CompressionMode.Decompress);
        return TrainingJson.Read(unpacked);
    }
}
