namespace LacDuong.Training.Office;

/// <summary>A part of the body of a <see cref="PrintedDocument"/>: one of the nested cases.</summary>
public abstract record PrintedBlock
{
    private PrintedBlock()
    {
    }

    /// <summary>The name of the case: never what is in it, since that may be about people.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>A paragraph. A line feed begins a new line in it.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Style">How it looks.</param>
    public sealed record Paragraph(string Text, ParagraphStyle Style = ParagraphStyle.Body) : PrintedBlock;

    /// <summary>A table, whose heading rows are repeated on each page.</summary>
    public sealed record Table : PrintedBlock
    {
        /// <summary>The most columns that a table has: as many as Word reads.</summary>
        public const int MaximumColumns = 63;

        /// <summary>What the table is called: the sheet's name in a workbook, and its alternative text.</summary>
        public required string Name { get; init; }

        /// <summary>The columns, one at least.</summary>
        /// <exception cref="ArgumentException">There is none, or there are more than <see cref="MaximumColumns"/>.</exception>
        public required ValueList<PrintedColumn> Columns
        {
            get;
            init => field = value.Count is > 0 and <= MaximumColumns
                ? value
                : throw new ArgumentException($"A table has from 1 to {MaximumColumns} columns.", nameof(Columns));
        }

        /// <summary>
        /// The rows under the headings: each has the cells that begin in it, from left to right, as in HTML. What a row lacks is blank, and
        /// what it has too much is left out.
        /// </summary>
        public required ValueList<ValueList<PrintedCell>> Rows { get; init; }

        /// <summary>Whether the table begins on a page of its own.</summary>
        public bool StartsPage { get; init; }
    }
}
