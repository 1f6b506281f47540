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

    /// <summary>The text isn't a day, a half-day or a time, or none that there is.</summary>
    NotATime,

    /// <summary>Nothing says on which day a session is.</summary>
    NoDay,

    /// <summary>Nothing says in which half-day a session is.</summary>
    NoDayPart,

    /// <summary>There's a time, and nothing that's done then.</summary>
    NoContent,

    /// <summary>Nothing says when a session ends. It has no time then.</summary>
    NoEnd,

    /// <summary>The end isn't after the start.</summary>
    EndNotAfterStart,

    /// <summary>There are periods (tiết), and the course has no bells that say when they are.</summary>
    NoBells,

    /// <summary>The half-day has no such period.</summary>
    UnknownPeriod,

    /// <summary>No catalogue has a topic of that title.</summary>
    UnknownTopic,

    /// <summary>No catalogue has a topic of that title, and one has a topic whose title resembles it.</summary>
    SimilarTopic,

    /// <summary>Several lecturers have that name.</summary>
    AmbiguousLecturer,
}
