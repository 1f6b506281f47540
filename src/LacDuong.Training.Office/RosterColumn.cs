namespace LacDuong.Training.Office;

/// <summary>The kinds of column that an import recognises in a class list.</summary>
public enum RosterColumn
{
    /// <summary>The number in the list (TT, STT).</summary>
    Ordinal,

    /// <summary>The learner's code.</summary>
    Code,

    /// <summary>The whole name.</summary>
    Name,

    /// <summary>Family and middle name (họ đệm).</summary>
    FamilyAndMiddleName,

    /// <summary>The family name only.</summary>
    FamilyName,

    /// <summary>The middle name only.</summary>
    MiddleName,

    /// <summary>The given name.</summary>
    GivenName,

    /// <summary>The date of birth, or its month or year.</summary>
    BirthDate,

    /// <summary>The day of the date of birth.</summary>
    BirthDay,

    /// <summary>The month of the date of birth.</summary>
    BirthMonth,

    /// <summary>The year of the date of birth.</summary>
    BirthYear,

    /// <summary>The sex.</summary>
    Sex,

    /// <summary>For men: a mark, or their date of birth.</summary>
    Male,

    /// <summary>For women: a mark, or their date of birth.</summary>
    Female,

    /// <summary>The ethnic group.</summary>
    Ethnicity,

    /// <summary>The home town.</summary>
    Hometown,

    /// <summary>The number of a staff or Party card.</summary>
    Number,

    /// <summary>The day on which the learner joined the Party.</summary>
    JoinedParty,

    /// <summary>The unit that sends the learner.</summary>
    Unit,

    /// <summary>The participant category.</summary>
    Category,

    /// <summary>The post.</summary>
    Title,

    /// <summary>The post and the unit in one cell.</summary>
    TitleAndUnit,

    /// <summary>The group within the class.</summary>
    Group,

    /// <summary>The mark.</summary>
    Mark,

    /// <summary>The grade.</summary>
    Grade,

    /// <summary>A mark or a grade.</summary>
    Result,

    /// <summary>The number of the certificate.</summary>
    Certificate,

    /// <summary>The number in the certificate register.</summary>
    Register,

    /// <summary>A remark.</summary>
    Remark,
}
