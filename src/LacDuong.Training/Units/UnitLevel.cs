using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>The level of a unit, from the highest down. The default is <see cref="National"/>.</summary>
/// <remarks>
/// Levels are in this order: a level that compares as less is higher. The district level ended in Vietnam on 30 June 2025 (Nghị quyết
/// 203/2025/QH15).
/// </remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<UnitLevel>))]
public enum UnitLevel
{
    /// <summary>The whole country (trung ương), including regional bodies of a national one; <c>national</c> on the wire.</summary>
    National,

    /// <summary>A province or centrally run city (tỉnh, thành phố trực thuộc trung ương); <c>province</c> on the wire.</summary>
    Province,

    /// <summary>A district, town or provincial city (huyện, thị xã, thành phố thuộc tỉnh); <c>district</c> on the wire.</summary>
    District,

    /// <summary>A commune, ward or township (xã, phường, thị trấn); <c>commune</c> on the wire.</summary>
    Commune,

    /// <summary>Below the commune: a grassroots organisation, a village, an agency's cell (cơ sở); <c>grassroots</c> on the wire.</summary>
    Grassroots,
}
