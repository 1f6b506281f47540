namespace LacDuong.Training.Office;

/// <summary>The head of a document: the issuing body, number, place and day.</summary>
/// <remarks>Write the names in capitals, as the decrees ask: they're printed as you write them. Letterheads are equal if all members are
/// equal.</remarks>
/// <example><code>
/// Letterhead letterhead = new()
/// {
///     Form = LetterheadForm.Party,
///     ParentBody = "HUYỆN ỦY LẠC DƯƠNG",
///     Body = "TRUNG TÂM CHÍNH TRỊ",
///     Number = "12-KH/TTCT",
///     Place = "Lạc Dương",
///     Date = new LocalDate(2022, 5, 20),
/// };
/// </code></example>
public sealed record Letterhead
{
    /// <summary>The rules that the head and the foot follow.</summary>
    public LetterheadForm Form { get; init; }

    /// <summary>The body above the issuing body, or null: «UBND HUYỆN LẠC DƯƠNG».</summary>
    public string? ParentBody { get; init; }

    /// <summary>The issuing body: «TRUNG TÂM CHÍNH TRỊ».</summary>
    public required string Body { get; init; }

    /// <summary>The number and symbol, or null: «12/KH-TTCT». Leave out the word «Số».</summary>
    public string? Number { get; init; }

    /// <summary>The place of issue, or null: «Lạc Dương».</summary>
    public string? Place { get; init; }

    /// <summary>The day of issue. Null leaves a gap to fill in by hand, if the head has a place.</summary>
    public LocalDate? Date { get; init; }
}
