namespace LacDuong.Training.Office;

/// <summary>Why a whole file is unreadable.</summary>
internal enum OfficeFault
{
    /// <summary>Its kind lacks tables.</summary>
    NoTables,

    /// <summary>Its content contradicts its kind.</summary>
    Broken,

    /// <summary>It has a password.</summary>
    Encrypted,

    /// <summary>It's a web page under the name of a workbook, as some programs export.</summary>
    WebPage,

    /// <summary>It exceeds the limits.</summary>
    TooLarge,

    /// <summary>It's empty.</summary>
    Empty,
}
