namespace LacDuong.Training.Office;

/// <summary>A part of the body of a <see cref="PrintedDocument"/>: one of the nested cases.</summary>
public abstract record PrintedBlock
{
    private PrintedBlock()
    {
    }

    /// <summary>The name of the case. Safe for logs: it leaves out the content.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>A paragraph. A line feed begins a new line.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Style">The style.</param>
    public sealed record Paragraph(string Text, ParagraphStyle Style = ParagraphStyle.Body) : PrintedBlock;

    /// <summary>A table. Its headings are repeated on each page.</summary>
    public sealed record Table : PrintedBlock
    {
        /// <summary>The largest number of columns of a table, which Word sets.</summary>
        public const int MaximumColumns = 63;

        /// <summary>The name of the table: that of its sheet in a workbook, and its alternative text.</summary>
        public required string Name { get; init; }

        /// <summary>The columns, from 1 to <see cref="MaximumColumns"/>.</summary>
        /// <exception cref="ArgumentException">The list is empty, or longer than <see cref="MaximumColumns"/>.</exception>
        public required ValueList<PrintedColumn> Columns
        {
            get;
            init => field = value.Count is > 0 and <= MaximumColumns
                ? value
                : throw new ArgumentException($"A table has from 1 to {MaximumColumns} columns, found {value.Count}.", nameof(Columns));
        }

        /// <summary>
        /// The rows under the headings. Each has the cells that begin in it, from left to right, as in HTML. Missing cells are blank, and
        /// superfluous cells are left out.
        /// </summary>
        public required ValueList<ValueList<PrintedCell>> Rows { get; init; }

        /// <summary>Whether the table begins a new page.</summary>
        public bool StartsPage { get; init; }
    }
}
