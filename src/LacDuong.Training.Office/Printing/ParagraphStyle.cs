namespace LacDuong.Training.Office;

/// <summary>The styles of a paragraph of a <see cref="PrintedDocument"/>.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text: justified, with an indented first line.</summary>
    Body,

    /// <summary>The basis of the document (căn cứ): running text in italics.</summary>
    Basis,

    /// <summary>The heading of a section: bold, on the page of the text after it.</summary>
    Heading,

    /// <summary>A note: in italics, centred.</summary>
    Note,
}
