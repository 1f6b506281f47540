namespace LacDuong.Training;

/// <summary>A category of participants (đối tượng) that a course is for.</summary>
/// <remarks>Categories are equal if all members are, sectors and levels in order.</remarks>
/// <example><code>
/// ParticipantCategory front = new()
/// {
///     Code = new("mat-tran-doan-the"),
///     Name = new("Đại diện lãnh đạo Mặt trận và các tổ chức chính trị - xã hội"),
///     Sectors = [UnitSector.FatherlandFront, UnitSector.PoliticalSocial],
///     Levels = [UnitLevel.Commune],
/// };
/// </code></example>
[WireObject("participant category")]
public sealed partial record ParticipantCategory : ICoded<ParticipantCategory>
{
    /// <summary>The code, by which others refer to the category.</summary>
    public required partial Code<ParticipantCategory> Code { get; init; }

    /// <summary>The name, which says who belongs to it.</summary>
    public required partial LocalisedText Name { get; init; }

    /// <summary>The sectors of its members' units; an empty list means any.</summary>
    public partial ValueList<UnitSector> Sectors { get; init; }

    /// <summary>The levels of its members' units; an empty list means any.</summary>
    public partial ValueList<UnitLevel> Levels { get; init; }

    /// <summary>A host's own data on the category.</summary>
    public partial Annotations Annotations { get; init; }
}
