namespace LacDuong.Training.Office;

/// <summary>Why a file can't be read at all.</summary>
internal enum OfficeFault
{
    /// <summary>It isn't of a kind that has tables.</summary>
    NoTables,

    /// <summary>It says it's of a kind, and isn't.</summary>
    Broken,

    /// <summary>It has a password.</summary>
    Encrypted,

    /// <summary>It's a web page under the name of a workbook, as some programs export.</summary>
    WebPage,

    /// <summary>It's beyond the limits.</summary>
    TooLarge,

    /// <summary>It has nothing in it.</summary>
    Empty,
}
