using System.ComponentModel;

namespace LacDuong.Training;

/// <summary>A half-day of teaching (buổi), in the order of the day. The default is <see cref="Morning"/>.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<DayPart>))]
public enum DayPart
{
    /// <summary>The morning (buổi sáng), <c>morning</c> on the wire. A session that lacks a time holds 00:00 to 12:00.</summary>
    Morning,

    /// <summary>The afternoon (buổi chiều), <c>afternoon</c> on the wire. A session that lacks a time holds 12:00 to 18:00.</summary>
    Afternoon,

    /// <summary>The evening (buổi tối), <c>evening</c> on the wire. A session that lacks a time holds 18:00 to 24:00.</summary>
    Evening,
}
