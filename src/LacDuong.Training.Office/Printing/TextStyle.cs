namespace LacDuong.Training.Office;

/// <summary>A style of text, the same in Word, in a workbook and in a browser.</summary>
/// <param name="Id">Its name in files, and its class in HTML.</param>
/// <param name="Size">The size of type in points.</param>
internal sealed record TextStyle(string Id, int Size)
{
    private const int Indent = 720;

    /// <summary>The name in Word, which recognises some of them.</summary>
    public string Name { get; init; } = Id;

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>The alignment of lines, in Word's terms: left, center, both.</summary>
    public string Alignment { get; init; } = "center";

    /// <summary>The indent of the first line, in twentieths of a point.</summary>
    public int FirstLine { get; init; }

    /// <summary>The space above, in points.</summary>
    public int Before { get; init; }

    /// <summary>The space below, in points.</summary>
    public int After { get; init; }

    /// <summary>Whether it stays on the page of the text after it.</summary>
    public bool IsKept { get; init; }

    /// <summary>
    /// The styles of a form, with the sizes that it prescribes: Nghị định 30/2020/NĐ-CP, Annex I, part V; Hướng dẫn 36-HD/VPTW, table 1.
    /// </summary>
    public static IReadOnlyList<TextStyle> Of(LetterheadForm form)
    {
        bool isParty = form == LetterheadForm.Party;
        int name = isParty ? 14 : 13;
        return
        [
            new("Parent", name),
            new("Body", name) { IsBold = true },
            new("Number", name) { Before = 4 },
            new("Nation", isParty ? 15 : 13) { IsBold = true },
            new("Motto", 14) { IsBold = true },
            new("Date", 14) { IsItalic = true, Before = 4 },
            new("Kind", isParty ? 16 : 14) { Name = "Title", IsBold = true, Before = 14, IsKept = true },
            new("Subject", 14) { Name = "Subtitle", IsBold = true, IsKept = true },
            new("Heading", 14) { Name = "heading 1", IsBold = true, Alignment = "left", FirstLine = Indent, Before = 8, IsKept = true },
            new("Text", 14) { Name = "Body Text", Alignment = "both", FirstLine = Indent, Before = 6 },
            new("Basis", 14) { IsItalic = true, Alignment = "both", FirstLine = Indent, Before = 6 },
            new("Note", 14) { IsItalic = true, Before = 6 },
            new("CellHeading", 13) { IsBold = true },
            new("Cell", 13) { Alignment = "left" },
            new("CellCentred", 13),
            new("Authority", 14) { IsBold = true, IsKept = true },
            new("Office", 14) { IsBold = !isParty, IsKept = true },
            new("Signature", 14) { IsBold = true, Before = 64 },
            isParty
                ? new("RecipientsHeading", 14) { IsUnderlined = true, Alignment = "left", IsKept = true }
                : new("RecipientsHeading", 12) { IsBold = true, IsItalic = true, Alignment = "left", IsKept = true },
            new("Recipients", isParty ? 12 : 11) { Alignment = "left", IsKept = true },
            new("Rule", 2),
            new("Space", 6),
        ];
    }

    /// <summary>The style of a paragraph of the body.</summary>
    public static string IdOf(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Basis => "Basis",
        ParagraphStyle.Heading => "Heading",
        ParagraphStyle.Note => "Note",
        _ => "Text",
    };
}
