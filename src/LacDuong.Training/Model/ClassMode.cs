using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>How the learners of a class meet. The default is <see cref="Onsite"/>.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<ClassMode>))]
public enum ClassMode
{
    /// <summary>In one place (trực tiếp); <c>onsite</c> on the wire.</summary>
    Onsite,

    /// <summary>Over the network (trực tuyến); <c>online</c> on the wire.</summary>
    Online,

    /// <summary>Partly in one place, partly over the network (kết hợp); <c>blended</c> on the wire.</summary>
    Blended,
}
