namespace LacDuong.Training;

/// <summary>A category of participants (đối tượng) whom a course is for.</summary>
/// <remarks>Categories are equal when all members are, sectors and levels in order.</remarks>
/// <example><code>
/// ParticipantCategory front = new()
/// {
///     Code = new("mat-tran-doan-the"),
///     Name = new("Đại diện lãnh đạo Mặt trận và các tổ chức chính trị - xã hội"),
///     Sectors = [UnitSector.FatherlandFront, UnitSector.PoliticalSocial],
///     Levels = [UnitLevel.Commune],
/// };
/// </code></example>
public sealed partial record ParticipantCategory : ICoded<ParticipantCategory>
{
    /// <summary>The code, by which others refer to the category.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<ParticipantCategory> Code { get; init => field = Require.NotNull(value); }

    /// <summary>The name: whom it takes in.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalisedText Name { get; init => field = Require.NotNull(value); }

    /// <summary>The sectors that its members' units are of; none means any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no sector.</exception>
    public ValueList<UnitSector> Sectors { get; init => field = Require.Defined(value); }

    /// <summary>The levels that its members' units are of; none means any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no level.</exception>
    public ValueList<UnitLevel> Levels { get; init => field = Require.Defined(value); }

    /// <summary>A host's own data on the category.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Annotations Annotations { get; init => field = Require.NotNull(value); } = Annotations.Empty;
}
