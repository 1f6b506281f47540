namespace LacDuong.Training.Office;

/// <summary>What a row under the headings of a class list is.</summary>
internal enum RosterRowKind
{
    /// <summary>Nothing to read: blank, a total, a signature.</summary>
    None,

    /// <summary>A learner.</summary>
    Learner,

    /// <summary>A line that says what the learners after it have in common.</summary>
    Section,

    /// <summary>A line that ends the list, such as the total.</summary>
    Closing,

    /// <summary>The headings again, as on each page.</summary>
    Headings,
}
