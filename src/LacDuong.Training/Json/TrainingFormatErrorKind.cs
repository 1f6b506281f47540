namespace LacDuong.Training.Json;

/// <summary>Why reading a text as the format failed. The default is <see cref="MalformedJson"/>.</summary>
public enum TrainingFormatErrorKind
{
    /// <summary>The text isn't JSON, or isn't well-formed Unicode.</summary>
    MalformedJson,

    /// <summary>An object has a member that is unknown there.</summary>
    UnknownMember,

    /// <summary>An object has a member twice.</summary>
    RepeatedMember,

    /// <summary>An object lacks a required member.</summary>
    MissingMember,

    /// <summary>A value has another type, or is outside its grammar.</summary>
    WrongValue,

    /// <summary>The document has a later edition of the format than this reader.</summary>
    LaterEdition,

    /// <summary>The text, or the line of JSON Lines, has more than 1,000,000,000 bytes.</summary>
    TooLong,
}
