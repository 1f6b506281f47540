using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>
/// The learners of one code in the documents of a combination, one of each. It keeps no more of them than it takes to find, for the next
/// one, the first that is another person: one of another name, or of another birth date.
/// </summary>
internal sealed class LearnersOfCode
{
    private readonly List<Entry> _names = [];
    private readonly List<Entry> _births = [];

    /// <summary>Adds a learner.</summary>
    /// <returns>The first learner that is another person, or null.</returns>
    public (int Document, DocumentPath Path)? Add(int document, DocumentPath path, Learner learner)
    {
        Entry added = new(document, path, learner);
        Entry? byName = FirstOther(_names, added, AreTwoNames);
        Entry? byBirth = learner.BirthDate is null ? null : FirstOther(_births, added, AreTwoBirthDates);
        Entry? first = byName is null || byBirth?.Document < byName.Document ? byBirth : byName;
        return first is null ? null : (first.Document, first.Path);
    }

    // Of two that differ, the second is the first for all who are like the first one: more need not be kept.
    private static Entry? FirstOther(List<Entry> known, Entry added, Func<Learner, Learner, bool> areTwo)
    {
        Entry? other = known.Find(one => areTwo(one.Learner, added.Learner));
        if (known.Count == 0 || (known.Count == 1 && other is not null))
            known.Add(added);
        return other;
    }

    private static bool AreTwoNames(Learner one, Learner other)
        => !MatchKeyComparer.KeepingAccents.Equals(one.Name.ToString(), other.Name.ToString());

    private static bool AreTwoBirthDates(Learner one, Learner other) => one.BirthDate != other.BirthDate;

    private sealed record Entry(int Document, DocumentPath Path, Learner Learner);
}
