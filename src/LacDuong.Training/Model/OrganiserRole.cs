using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>The role of an organiser in a course. The default is <see cref="Lead"/>.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<OrganiserRole>))]
public enum OrganiserRole
{
    /// <summary>It leads (chủ trì); <c>lead</c> on the wire.</summary>
    Lead,

    /// <summary>It co-operates (phối hợp); <c>partner</c> on the wire.</summary>
    Partner,

    /// <summary>The course takes place there (đăng cai); <c>host</c> on the wire.</summary>
    Host,

    /// <summary>Its lecturers teach (giảng dạy); <c>teacher</c> on the wire.</summary>
    Teacher,

    /// <summary>It pays (tài trợ); <c>sponsor</c> on the wire.</summary>
    Sponsor,

    /// <summary>It directs (chỉ đạo); <c>supervisor</c> on the wire.</summary>
    Supervisor,
}
