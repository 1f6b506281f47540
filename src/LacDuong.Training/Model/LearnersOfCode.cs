using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>
/// The learners of one code in the documents of a combination, one from each document. For the next learner, it finds the first one that is
/// another person. Another person has another name, or a birth date that excludes the learner's. It keeps only the entries that this takes.
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

        // Two different entries are enough: every later key differs from one of them.
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
