using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>The part of an organiser in a course. The default is <see cref="Lead"/>.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<OrganiserRole>))]
public enum OrganiserRole
{
    /// <summary>It leads (chủ trì); <c>lead</c> on the wire.</summary>
    Lead,

    /// <summary>It co-operates (phối hợp); <c>partner</c> on the wire.</summary>
    Partner,
}
