namespace LacDuong.Training.Office;

/// <summary>The head of a document: who issues it, its number, place and day.</summary>
/// <remarks>The names are printed as you write them: the rules ask for capitals. Letterheads are equal when all members are.</remarks>
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
    /// <summary>Whose rules the head and the foot follow.</summary>
    public LetterheadForm Form { get; init; }

    /// <summary>The body above the one that issues the document, or null: «UBND HUYỆN LẠC DƯƠNG».</summary>
    public string? ParentBody { get; init; }

    /// <summary>The body that issues the document: «TRUNG TÂM CHÍNH TRỊ».</summary>
    public required string Body { get; init; }

    /// <summary>The number and symbol without the word «Số», or null if the document has none: «12/KH-TTCT».</summary>
    public string? Number { get; init; }

    /// <summary>Where it's issued, or null: «Lạc Dương».</summary>
    public string? Place { get; init; }

    /// <summary>The day of issue, or null: a blank to fill in by hand, if there is a place.</summary>
    public LocalDate? Date { get; init; }
}
