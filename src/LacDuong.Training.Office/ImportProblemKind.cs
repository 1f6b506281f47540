namespace LacDuong.Training.Office;

/// <summary>What kind of thing can't be taken from a table as it stands.</summary>
public enum ImportProblemKind
{
    /// <summary>No row of the sheet has headings of a table that is looked for.</summary>
    NoHeadings,

    /// <summary>The file has no sheet of that name.</summary>
    NoSuchSheet,

    /// <summary>The sheet goes on beyond the limits. What comes after isn't read.</summary>
    TooManyRows,

    /// <summary>Two columns have headings of one meaning. The first is taken.</summary>
    RepeatedHeading,

    /// <summary>The text isn't a name.</summary>
    NotAName,

    /// <summary>The text isn't a date, or is a day that the calendar doesn't have.</summary>
    NotADate,

    /// <summary>The text isn't a number.</summary>
    NotANumber,

    /// <summary>The text isn't a code.</summary>
    NotACode,

    /// <summary>Two learners of a class have one code.</summary>
    RepeatedCode,

    /// <summary>The text isn't a sex.</summary>
    NotASex,

    /// <summary>The directory has no such unit.</summary>
    UnknownUnit,

    /// <summary>The unit isn't valid on the class's first day.</summary>
    UnitNotValid,

    /// <summary>Several units have that name.</summary>
    AmbiguousUnit,

    /// <summary>No category has that name.</summary>
    UnknownCategory,

    /// <summary>No grade of the scale has that name.</summary>
    UnknownGrade,
}
