namespace LacDuong.Training;

/// <summary>
/// A unit that sends learners, organises courses or lends rooms: an administrative unit or a body of the political system, for as long as
/// <see cref="Validity"/> says.
/// </summary>
/// <remarks>
/// Codes of units are reused: 24848 was xã Đạ Nhim until 30 June 2025 and is xã Lạc Dương since. A unit is its code and a date. Units are
/// equal when all members are; they have no order.
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
    [Wire]
    public required partial Code<Unit> Code { get; init; }

    /// <summary>The name, with its kind: «Xã Đạ Nhim».</summary>
    [Wire]
    public required partial LocalisedText Name { get; init; }

    /// <summary>Other names under which it is known or was written.</summary>
    [Wire]
    public partial ValueList<LocalisedText> OtherNames { get; init; }

    /// <summary>How high it stands, or null if nobody knows yet: of an imported unit, say.</summary>
    [Wire]
    public partial UnitLevel? Level { get; init; }

    /// <summary>The part of the political system that it belongs to, or null if nobody knows yet.</summary>
    [Wire]
    public partial UnitSector? Sector { get; init; }

    /// <summary>
    /// The code of the unit that it is under, or null. On a day, that is the first unit of that code that is valid on it.
    /// </summary>
    [Wire]
    public partial Code<Unit>? Parent { get; init; }

    /// <summary>The days on which it exists, or null where that is not known: then it is taken as always.</summary>
    [Wire]
    public partial DateRange? Validity { get; init; }

    /// <summary>A host's own data on the unit.</summary>
    [Wire]
    public partial Annotations Annotations { get; init; }

    /// <summary>Whether the unit exists on a day.</summary>
    public bool IsValidOn(LocalDate day) => Validity is null || Validity.Contains(day);

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
