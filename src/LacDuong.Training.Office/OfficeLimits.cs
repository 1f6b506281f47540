namespace LacDuong.Training.Office;

/// <summary>Limits how much of a file an import reads, to protect your memory and time from hostile files.</summary>
/// <remarks>The defaults are ample for any list of a centre, and far below what a small hostile file can claim to hold.</remarks>
/// <example><code>
/// ImportOptions options = new() { Limits = OfficeLimits.Default with { FileBytes = 5 &lt;&lt; 20, Rows = 5_000 } };
/// </code></example>
public sealed record OfficeLimits
{
    /// <summary>The limits that apply unless you set others.</summary>
    public static OfficeLimits Default { get; } = new();

    /// <summary>The size of a file in bytes: 64 MiB unless you set it.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>The size of all parts of an .xlsx or .docx after unpacking, in bytes: 256 MiB unless you set it.</summary>
    public long UnpackedBytes { get; init; } = 256L << 20;

    /// <summary>The rows of a sheet, blank rows included: 1,048,576 unless you set it, as many as Excel has.</summary>
    public int Rows { get; init; } = 1 << 20;

    /// <summary>The columns of a row: 1,024 unless you set it. The import ignores cells further right.</summary>
    public int Columns { get; init; } = 1024;

    /// <summary>The rows times the columns of a sheet, blank ones included: 134,217,728 unless you set it.</summary>
    public long Cells { get; init; } = 1L << 27;

    /// <summary>The characters of a cell: 32,767 unless you set it, as many as Excel has.</summary>
    public int Characters { get; init; } = short.MaxValue;
}
