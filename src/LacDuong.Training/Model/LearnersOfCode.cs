using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>
/// The learners of one code in the documents of a combination, one of each. It keeps no more of them than it takes to find, for the next
/// one, the first that is another person: one of another name, or of a birth date that excludes theirs.
/// </summary>
internal sealed class LearnersOfCode
{
    private readonly List<Entry> _names = [];
    private readonly List<Entry> _years = [];
    private readonly List<Entry> _months = [];
    private readonly List<Entry> _days = [];

    /// <summary>Adds a learner.</summary>
    /// <returns>The first learner that is another person, or null.</returns>
    public (int Document, DocumentPath Path)? Add(int document, DocumentPath path, Learner learner)
    {
        PartialDate? born = learner.BirthDate;
        Entry?[] others =
        [
            FirstOther(_names, MatchKey.KeepingAccents(learner.Name.ToString())),
            FirstOther(_years, born?.Year),
            FirstOther(_months, born?.Month is null ? null : (born.Year, born.Month)),
            FirstOther(_days, born?.Day is null ? null : born),
        ];
        return others.OfType<Entry>().MinBy(entry => entry.Document) is { } first ? (first.Document, first.Path) : null;

        // Of two that differ, the second is the first for all who are like the first one: more need not be kept.
        Entry? FirstOther(List<Entry> known, object? key)
        {
            if (key is null)
                return null;
            Entry? other = known.Find(one => !one.Key.Equals(key));
            if (known.Count == 0 || (known.Count == 1 && other is not null))
                known.Add(new Entry(document, path, key));
            return other;
        }
    }

    private sealed record Entry(int Document, DocumentPath Path, object Key);
}
