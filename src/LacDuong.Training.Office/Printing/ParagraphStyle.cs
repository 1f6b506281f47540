namespace LacDuong.Training.Office;

/// <summary>How a paragraph of a <see cref="PrintedDocument"/> looks.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text: justified, its first line indented.</summary>
    Body,

    /// <summary>What the document rests on (căn cứ): as running text, in italics.</summary>
    Basis,

    /// <summary>The heading of a section: bold, kept with what follows.</summary>
    Heading,

    /// <summary>A note: in italics, in the middle.</summary>
    Note,
}
