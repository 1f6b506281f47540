using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>The sex of a learner, as class lists have it. The default is <see cref="Female"/>.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<Sex>))]
public enum Sex
{
    /// <summary>Female (nữ); <c>female</c> on the wire.</summary>
    Female,

    /// <summary>Male (nam); <c>male</c> on the wire.</summary>
    Male,
}
