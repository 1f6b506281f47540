namespace LacDuong.Training.Office;

/// <summary>The kinds of row under the headings of a class list.</summary>
internal enum RosterRowKind
{
    /// <summary>A row to skip: blank, a total, a signature.</summary>
    None,

    /// <summary>A learner.</summary>
    Learner,

    /// <summary>A line about the learners after it.</summary>
    Section,

    /// <summary>A line that ends the list, such as the total.</summary>
    Closing,

    /// <summary>The headings again, as at the top of each page.</summary>
    Headings,
}
