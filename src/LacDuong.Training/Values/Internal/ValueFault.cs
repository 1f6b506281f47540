namespace LacDuong.Training;

/// <summary>Why a text is not a value of its grammar. What people read of it stands in the message resources.</summary>
internal enum ValueFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>It does not have the form at all.</summary>
    Form,

    /// <summary>It has nothing but white space.</summary>
    Blank,

    /// <summary>It holds a control character other than tab and line feed.</summary>
    ControlCharacter,

    /// <summary>It holds half of a surrogate pair.</summary>
    LoneSurrogate,

    /// <summary>Its form is right, but the calendar or the clock has no such day or time.</summary>
    NoSuchDateOrTime,

    /// <summary>Its start is after its end, or, of a half-open range, not before it.</summary>
    StartAfterEnd,

    /// <summary>Neither of its sides is known.</summary>
    NoSideKnown,

    /// <summary>It isn't a number of digits alone.</summary>
    NotDigitsAlone,

    /// <summary>It is less than the least that is allowed.</summary>
    TooSmall,

    /// <summary>It is more than the most that is allowed, or has more digits.</summary>
    TooLarge,

    /// <summary>It is none of the names, or none of the time zones, that there are.</summary>
    UnknownName,

    /// <summary>It has no part, and one at least is needed.</summary>
    Empty,

    /// <summary>A period begins before the one before it ends.</summary>
    NotInOrder,

    /// <summary>It isn't UTF-8.</summary>
    Encoding,
}
