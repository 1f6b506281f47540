using System.ComponentModel;
namespace LacDuong.Training.Validation;

/// <summary>How much a finding weighs. The default is <see cref="Info"/>; what compares as more weighs more.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing; nothing need be done. <c>info</c> in text and JSON.</summary>
    Info,

    /// <summary>Probably not meant; the document can be used. <c>warning</c> in text and JSON.</summary>
    Warning,

    /// <summary>Wrong; the document is not valid. <c>error</c> in text and JSON.</summary>
    Error,
}
