namespace LacDuong.Training.Office;

/// <summary>The kinds of problem that an import finds in a table.</summary>
public enum ImportProblemKind
{
    /// <summary>The sheet lacks a row of headings of a class list or a plan.</summary>
    NoHeadings,

    /// <summary>The file lacks a sheet of the name that you asked for.</summary>
    NoSuchSheet,

    /// <summary>The sheet exceeds the limits. The import ignores the rows after this one.</summary>
    TooManyRows,

    /// <summary>Two columns have headings with the same meaning. The import takes the first.</summary>
    RepeatedHeading,

    /// <summary>The text isn't a name.</summary>
    NotAName,

    /// <summary>The text isn't a date, or the day is absent from the calendar.</summary>
    NotADate,

    /// <summary>The text isn't a number.</summary>
    NotANumber,

    /// <summary>The text isn't a valid code.</summary>
    NotACode,

    /// <summary>Two learners of a class have the same code.</summary>
    RepeatedCode,

    /// <summary>The text isn't a sex.</summary>
    NotASex,

    /// <summary>The unit is missing from the directory.</summary>
    UnknownUnit,

    /// <summary>The unit exists, but isn't valid on the first day of the class.</summary>
    UnitNotValid,

    /// <summary>Several units have the name.</summary>
    AmbiguousUnit,

    /// <summary>The category is missing from the document.</summary>
    UnknownCategory,

    /// <summary>The grade is missing from the scale.</summary>
    UnknownGrade,

    /// <summary>The text is a day, a half-day or a time that doesn't exist, or it's something else.</summary>
    NotATime,

    /// <summary>The plan leaves out the day of a session.</summary>
    NoDay,

    /// <summary>The plan leaves out the half-day of a session.</summary>
    NoDayPart,

    /// <summary>The plan gives a time but leaves its content out.</summary>
    NoContent,

    /// <summary>The plan leaves out the end of a session. The session then lacks a time.</summary>
    NoEnd,

    /// <summary>The end is at the start or before it.</summary>
    EndNotAfterStart,

    /// <summary>The plan gives periods (tiết), but the course lacks bells that say when they are.</summary>
    NoBells,

    /// <summary>The bells of the half-day lack the period.</summary>
    UnknownPeriod,

    /// <summary>The topic is missing from the catalogues.</summary>
    UnknownTopic,

    /// <summary>The topic is missing from the catalogues, but one of theirs has a similar title.</summary>
    SimilarTopic,

    /// <summary>Several lecturers have the name.</summary>
    AmbiguousLecturer,

    /// <summary>The columns for men and for women are both filled. The import leaves the sex out, and the dates in these columns.</summary>
    BothSexes,

    /// <summary>Read as TCVN3, the encoding of old fonts such as .VnTime, the row has headings. The import leaves the sheet out.</summary>
    OldFont,

    /// <summary>The plan gives a day without its year, and the class, the title and the other days lack a year too.</summary>
    NoYear,
}
