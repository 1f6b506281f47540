namespace LacDuong.Training;

/// <summary>
/// A unit that sends learners, organises courses or lends rooms: an administrative unit or a body of the political system. It exists on the
/// days of <see cref="Validity"/>.
/// </summary>
/// <remarks>
/// Codes of units are reused: 24848 was xã Đạ Nhim until 30 June 2025 and is xã Lạc Dương since. So a code and a date identify a unit.
/// Units are equal if all members are, and are unordered.
/// </remarks>
/// <example><code>
/// Unit commune = new()
/// {
///     Code = new("24848"),
///     Name = new("Xã Đạ Nhim", "Đạ Nhim commune"),
///     Level = UnitLevel.Commune,
///     Sector = UnitSector.Territory,
///     Parent = new("675"),
///     Validity = DateRange.Parse("/2025-06-30"),
/// };
/// </code></example>
[WireObject("unit")]
public sealed partial record Unit : ICoded<Unit>
{
    /// <summary>
    /// The code, by which others refer to the unit: of an administrative unit, that of the General Statistics Office (Tổng cục Thống kê).
    /// </summary>
    public required partial Code<Unit> Code { get; init; }

    /// <summary>The name, with its kind: «Xã Đạ Nhim».</summary>
    public required partial LocalisedText Name { get; init; }

    /// <summary>Other names of the unit, in use or found in writing.</summary>
    public partial ValueList<LocalisedText> OtherNames { get; init; }

    /// <summary>The level of the unit, or null if it's unknown, as it may be for an imported unit.</summary>
    public partial UnitLevel? Level { get; init; }

    /// <summary>The part of the political system that it belongs to, or null if it's unknown.</summary>
    public partial UnitSector? Sector { get; init; }

    /// <summary>The code of the unit above it, or null. On a day, it means the first unit of that code that is valid.</summary>
    public partial Code<Unit>? Parent { get; init; }

    /// <summary>The days on which it exists, or null if they're unknown, which counts as always.</summary>
    public partial DateRange? Validity { get; init; }

    /// <summary>A host's own data on the unit.</summary>
    public partial Annotations Annotations { get; init; }

    /// <summary>Whether the unit exists on a day.</summary>
    public bool IsValidOn(LocalDate day) => Validity is null || Validity.Contains(day);

    /// <summary>Returns the code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
