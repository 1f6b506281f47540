namespace LacDuong.Training.Office;

/// <summary>How much of a file is read. What has more is refused, so that no file can take all memory or never end.</summary>
/// <remarks>The defaults hold any list that a centre makes. They are far below what a small file can claim to hold.</remarks>
public sealed record OfficeLimits
{
    /// <summary>The limits that hold if you give none.</summary>
    public static OfficeLimits Default { get; } = new();

    /// <summary>The size of a file in bytes: 64 MiB.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>The size of everything in an .xlsx or .docx after it's unpacked, in bytes: 256 MiB.</summary>
    public long UnpackedBytes { get; init; } = 256L << 20;

    /// <summary>The rows of a sheet, blank ones included: 1,048,576, as many as Excel has.</summary>
    public int Rows { get; init; } = 1 << 20;

    /// <summary>The columns of a row: 1,024. Cells further right are passed over.</summary>
    public int Columns { get; init; } = 1024;

    /// <summary>Rows times columns of a sheet, blank ones included: 134,217,728.</summary>
    public long Cells { get; init; } = 1L << 27;

    /// <summary>The characters of a cell: 32,767, as many as Excel has.</summary>
    public int Characters { get; init; } = short.MaxValue;
}
