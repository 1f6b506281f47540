namespace LacDuong.Training.Office;

/// <summary>The person who signs a document.</summary>
/// <remarks>Write the words in capitals, as the decrees ask: they're printed as you write them. Signatories are equal if all members are
/// equal.</remarks>
/// <example><code>
/// Signatory director = new() { Office = "GIÁM ĐỐC", Name = "Nguyễn Văn A" };
/// Signatory deputy = new() { Authority = "KT. GIÁM ĐỐC", Office = "PHÓ GIÁM ĐỐC" };
/// </code></example>
public sealed record Signatory
{
    /// <summary>The authority (quyền hạn) that they sign for, or null: «TM. ỦY BAN NHÂN DÂN», «KT. GIÁM ĐỐC».</summary>
    public string? Authority { get; init; }

    /// <summary>The office (chức vụ): «GIÁM ĐỐC».</summary>
    public required string Office { get; init; }

    /// <summary>The name. Null leaves it to be written by hand.</summary>
    public string? Name { get; init; }

    /// <summary>The office. Safe for logs: it leaves out the name.</summary>
    public override string ToString() => Office;
}
