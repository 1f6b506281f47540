namespace LacDuong.Training.Json;

/// <summary>Why a text could not be read as the format. The default is <see cref="MalformedJson"/>.</summary>
public enum TrainingFormatErrorKind
{
    /// <summary>The text is not JSON, or not well-formed Unicode.</summary>
    MalformedJson,

    /// <summary>An object has a member that the format does not know there.</summary>
    UnknownMember,

    /// <summary>An object has a member twice.</summary>
    RepeatedMember,

    /// <summary>An object lacks a member that it must have.</summary>
    MissingMember,

    /// <summary>A value is of another type, or outside its grammar.</summary>
    WrongValue,

    /// <summary>The document is of an edition of the format that is later than this reader's.</summary>
    LaterEdition,

    /// <summary>The text, or the line of JSON Lines, has more than 1,000,000,000 bytes.</summary>
    TooLong,
}
