using System.ComponentModel;
namespace LacDuong.Training.Validation;

/// <summary>The severity of a finding. The default is <see cref="Info"/>. A greater value is more severe.</summary>
[JsonConverter(typeof(TrainingJsonConverter))]
[TypeConverter(typeof(WordTypeConverter<Severity>))]
public enum Severity
{
    /// <summary>Good to know, and fine to leave as is. <c>info</c> in text and JSON.</summary>
    Info,

    /// <summary>Probably a mistake; you can use the document. <c>warning</c> in text and JSON.</summary>
    Warning,

    /// <summary>Wrong; the document is invalid. <c>error</c> in text and JSON.</summary>
    Error,
}
