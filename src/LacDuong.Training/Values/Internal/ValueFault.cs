namespace LacDuong.Training;

/// <summary>The reason why a text is invalid for its grammar. The message resources hold the wording.</summary>
internal enum ValueFault
{
    /// <summary>The text is valid.</summary>
    None,

    /// <summary>The text lacks the form altogether.</summary>
    Form,

    /// <summary>The text is empty or only white space.</summary>
    Blank,

    /// <summary>The text contains a control character other than tab and line feed.</summary>
    ControlCharacter,

    /// <summary>The text contains half of a surrogate pair.</summary>
    LoneSurrogate,

    /// <summary>The form is right, but the calendar or the clock lacks the day or time.</summary>
    NoSuchDateOrTime,

    /// <summary>The start is after the end, or, for a half-open range, at or after it.</summary>
    StartAfterEnd,

    /// <summary>Both sides are unknown.</summary>
    NoSideKnown,

    /// <summary>The number contains something other than digits.</summary>
    NotDigitsAlone,

    /// <summary>The number is less than the minimum.</summary>
    TooSmall,

    /// <summary>The number is more than the maximum.</summary>
    TooLarge,

    /// <summary>The number has too many digits.</summary>
    TooManyDigits,

    /// <summary>The name is unknown among the valid ones, or among the time zones.</summary>
    UnknownName,

    /// <summary>The value is empty, and needs at least one part.</summary>
    Empty,

    /// <summary>A period begins before its predecessor ends.</summary>
    NotInOrder,

    /// <summary>The bytes are invalid UTF-8.</summary>
    Encoding,
}
