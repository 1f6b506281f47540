using System.IO.Compression;
using LacDuong.Training.Json;

namespace LacDuong.Training;

/// <summary>
/// Every province, district and commune of Vietnam from 1 November 2019 on, and how they passed to one another: the reform of 1 July 2025
/// and the changes of 2026 included.
/// </summary>
/// <remarks>
/// <para>
/// The data is read when you first ask for it, once, by whichever thread asks first. Codes are those of the General Statistics Office
/// (Tổng cục Thống kê), names those of the resolutions.
/// </para>
/// <para>
/// Not every fact stands equally firm. <see cref="GetCaveats(Unit)"/> says what isn't certain of a unit. What communes dissolved before
/// 1 July 2025 passed to isn't in the data: <see cref="UnitDirectory.GetOutcome(Unit, LocalDate)"/> says
/// <see cref="UnitOutcome.NotKnown"/> of them, which isn't <see cref="UnitOutcome.Abolished"/>.
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

    // The last day whose changes were read in the text of their resolutions.
    private static readonly LocalDate s_textsSeenUntil = new(2025, 7, 1);

    private static readonly Lazy<TrainingDocument> s_document = new(Read);
    private static readonly Lazy<UnitDirectory> s_directory = new(() => new UnitDirectory(Document.Units, Document.Reorganisations));

    /// <summary>The day from which the units are known. What was there then already has an open start.</summary>
    public static LocalDate KnownSince { get; } = new(2019, 11, 1);

    /// <summary>The day of the last change that is known. Whether anything changed after it isn't.</summary>
    public static LocalDate KnownUntil { get; } = new(2026, 9, 20);

    /// <summary>The units and reorganisations alone, for <see cref="TrainingDocument.Combine"/> with your own.</summary>
    public static TrainingDocument Document => s_document.Value;

    /// <summary>The units through time.</summary>
    public static UnitDirectory Directory => s_directory.Value;

    /// <summary>What isn't certain of a unit.</summary>
    /// <param name="unit">A unit of <see cref="Directory"/>.</param>
    /// <exception cref="ArgumentException">The unit is null or isn't in the directory.</exception>
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
        if (unit.Validity?.End is LocalDate end && Directory.GetOutcome(unit, end.PlusDays(1)) == UnitOutcome.NotKnown)
            caveats |= UnitCaveats.SuccessorsNotKnown;
        return caveats;
    }

    /// <summary>
    /// A document with the country's units that it refers to and lacks, behind its own: with those above them, those that they passed to,
    /// and the reorganisations. If the document has a unit of a code, that code is its own, and nothing of it is added.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="courses">More courses that refer to units, such as those of a JSON Lines file; they aren't added.</param>
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
