using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>Whether learners study full time. The default is <see cref="FullTime"/>.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<ClassPace>))]
public enum ClassPace
{
    /// <summary>Full time (tập trung); <c>fullTime</c> on the wire.</summary>
    FullTime,

    /// <summary>Beside their work (vừa làm vừa học); <c>partTime</c> on the wire.</summary>
    PartTime,
}
