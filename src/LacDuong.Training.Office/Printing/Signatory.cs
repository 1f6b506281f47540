namespace LacDuong.Training.Office;

/// <summary>Who signs a document.</summary>
/// <remarks>The words are printed as you write them: the rules ask for capitals. Signatories are equal when all members are.</remarks>
/// <example><code>
/// Signatory director = new() { Office = "GIÁM ĐỐC", Name = "Nguyễn Văn A" };
/// Signatory deputy = new() { Authority = "KT. GIÁM ĐỐC", Office = "PHÓ GIÁM ĐỐC" };
/// </code></example>
public sealed record Signatory
{
    /// <summary>On whose authority (quyền hạn), or null: «TM. ỦY BAN NHÂN DÂN», «KT. GIÁM ĐỐC».</summary>
    public string? Authority { get; init; }

    /// <summary>The office (chức vụ): «GIÁM ĐỐC».</summary>
    public required string Office { get; init; }

    /// <summary>The name, or null: left to be written by hand.</summary>
    public string? Name { get; init; }

    /// <summary>The office: never the name.</summary>
    public override string ToString() => Office;
}
