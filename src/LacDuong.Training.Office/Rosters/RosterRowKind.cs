namespace LacDuong.Training.Office;

/// <summary>The kinds of row under the headings of a class list. None is a row to skip: blank, a total, a signature.</summary>
internal enum RosterRowKind
{
    None,
    Learner,

    /// <summary>A line about the learners after it.</summary>
    Section,

    /// <summary>A line that ends the list, such as the total.</summary>
    Closing,

    /// <summary>The headings again, as at the top of each page.</summary>
    Headings,
}
