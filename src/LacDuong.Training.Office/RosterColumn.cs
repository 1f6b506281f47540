namespace LacDuong.Training.Office;

/// <summary>What a column of a class list holds.</summary>
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

    /// <summary>The family name alone.</summary>
    FamilyName,

    /// <summary>The middle name alone.</summary>
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

    /// <summary>A number of staff or of a card.</summary>
    Number,

    /// <summary>The day on which the learner joined the Party.</summary>
    JoinedParty,

    /// <summary>The unit that sends the learner.</summary>
    Unit,

    /// <summary>The category.</summary>
    Category,

    /// <summary>The post.</summary>
    Title,

    /// <summary>Post and unit in one cell.</summary>
    TitleAndUnit,

    /// <summary>The group of the class.</summary>
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
