using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>The role of a person in a class, besides teaching and learning. The default is <see cref="HomeroomTeacher"/>.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<StaffRole>))]
public enum StaffRole
{
    /// <summary>Looks after the class (chủ nhiệm); <c>homeroomTeacher</c> on the wire.</summary>
    HomeroomTeacher,

    /// <summary>Runs its office (giáo vụ); <c>secretary</c> on the wire.</summary>
    Secretary,

    /// <summary>Leads the learners, as one of them (lớp trưởng); <c>monitor</c> on the wire.</summary>
    Monitor,

    /// <summary>Deputises for the monitor (lớp phó); <c>deputyMonitor</c> on the wire.</summary>
    DeputyMonitor,

    /// <summary>Leads a group of learners (tổ trưởng); <c>groupLeader</c> on the wire.</summary>
    GroupLeader,

    /// <summary>Chairs a ceremony (chủ trì buổi lễ); <c>chair</c> on the wire.</summary>
    Chair,

    /// <summary>Speaks at a ceremony (phát biểu); <c>speaker</c> on the wire.</summary>
    Speaker,

    /// <summary>Signs the certificates (người ký); <c>signer</c> on the wire.</summary>
    Signer,

    /// <summary>Attends a ceremony (khách mời); <c>guest</c> on the wire.</summary>
    Guest,
}
