using LacDuong.Training.Vietnamese;

namespace LacDuong.Training;

/// <summary>Combines documents, member by member, and gathers the conflicts.</summary>
internal sealed class DocumentCombiner(TrainingDocument[] documents)
{
    private readonly List<CombinationConflict> _conflicts = [];

    public DocumentCombination Combine()
    {
        CompareTimeZones();
        TrainingDocument combined = new()
        {
            Units = Coded(Root.Units, d => d.Units, AreTogetherInTime),
            Reorganisations = Distinct(d => d.Reorganisations),
            Categories = Coded(Root.Categories, d => d.Categories),
            Catalogues = Coded(Root.Catalogues, d => d.Catalogues),
            Lecturers = Coded(Root.Lecturers, d => d.Lecturers),
            Rooms = Coded(Root.Rooms, d => d.Rooms),
            NonTeachingDays = Distinct(d => d.NonTeachingDays),
            Courses = CoursesAndLearners(),
            Annotations = Annotations(),
        };
        if (documents.Length > 0 && documents[0].OwnTimeZoneId is not null)
            combined = combined with { TimeZone = documents[0].TimeZone };
        return new DocumentCombination(combined, _conflicts);
    }

    private static bool AreTogetherInTime(Unit left, Unit right)
        => left.Validity is null || right.Validity is null || left.Validity.Overlaps(right.Validity);

    private static bool AreTwoPersons(Learner left, Learner right)
        => !MatchKeyComparer.KeepingAccents.Equals(left.Name.ToString(), right.Name.ToString())
            || (left.BirthDate is { } born && right.BirthDate is { } other && !born.CanBe(other));

    private static DocumentPath<TrainingDocument> Root => DocumentPath<TrainingDocument>.Root;

    private void CompareTimeZones()
    {
        for (int i = 1; i < documents.Length; i++)
        {
            if (!string.Equals(documents[i].OwnTimeZoneId, documents[0].OwnTimeZoneId, StringComparison.Ordinal))
                _conflicts.Add(new CombinationConflict(0, Path(documents[0]), i, Path(documents[i])));
        }

        static DocumentPath Path(TrainingDocument document) => document.OwnTimeZoneId is null ? Root : Root.TimeZone;
    }

    /// <summary>The entries of a list of all documents; two of one code are in conflict unless they are equal, or not together.</summary>
    private ValueList<T> Coded<T>(DocumentListPath<T> path, Func<TrainingDocument, ValueList<T>> list, Func<T, T, bool>? areTogether = null)
        where T : class, ICoded<T>
    {
        List<T> kept = [];
        Dictionary<Code<T>, List<(int Document, int Place, T Entry)>> byCode = [];
        for (int document = 0; document < documents.Length; document++)
        {
            ValueList<T> entries = list(documents[document]);
            for (int place = 0; place < entries.Count; place++)
            {
                T entry = entries[place];
                if (!byCode.TryGetValue(entry.Code, out List<(int Document, int Place, T Entry)>? ofCode))
                    byCode.Add(entry.Code, ofCode = []);
                if (ofCode.Exists(known => known.Document < document && known.Entry.Equals(entry)))
                    continue;
                foreach ((int earlier, int at, T other) in ofCode)
                {
                    if (earlier < document && (areTogether is null || areTogether(other, entry)))
                        _conflicts.Add(new CombinationConflict(earlier, path[at], document, path[place]));
                }
                ofCode.Add((document, place, entry));
                kept.Add(entry);
            }
        }
        return kept.ToValueList();
    }

    /// <summary>The entries of a list without codes, those of earlier documents not again.</summary>
    private ValueList<T> Distinct<T>(Func<TrainingDocument, ValueList<T>> list)
        where T : class
    {
        List<T> kept = [];
        HashSet<T> earlier = [];
        foreach (TrainingDocument document in documents)
        {
            ValueList<T> entries = list(document);
            kept.AddRange(entries.Where(entry => !earlier.Contains(entry)));
            earlier.UnionWith(entries);
        }
        return kept.ToValueList();
    }

    private ValueList<Course> CoursesAndLearners()
    {
        ValueList<Course> courses = Coded(Root.Courses, d => d.Courses);
        CompareLearners();
        return courses;
    }

    // A learner's code names one person throughout a document, and would name two in the combination.
    private void CompareLearners()
    {
        Dictionary<Code<Learner>, List<(int Document, DocumentPath Path, Learner Learner)>> persons = [];
        for (int document = 0; document < documents.Length; document++)
        {
            HashSet<Code<Learner>> inDocument = [];
            foreach ((DocumentPath path, Learner learner) in LearnersOf(documents[document]))
            {
                if (!inDocument.Add(learner.Code))
                    continue;
                if (!persons.TryGetValue(learner.Code, out List<(int Document, DocumentPath Path, Learner Learner)>? ofCode))
                    persons.Add(learner.Code, ofCode = []);
                foreach ((int earlier, DocumentPath at, Learner other) in ofCode)
                {
                    if (AreTwoPersons(other, learner))
                        _conflicts.Add(new CombinationConflict(earlier, at, document, path));
                }
                ofCode.Add((document, path, learner));
            }
        }
    }

    private static IEnumerable<(DocumentPath Path, Learner Learner)> LearnersOf(TrainingDocument document)
    {
        for (int course = 0; course < document.Courses.Count; course++)
        {
            ValueList<TrainingClass> classes = document.Courses[course].Classes;
            for (int @class = 0; @class < classes.Count; @class++)
            {
                DocumentListPath<Learner> list = Root.Courses[course].Classes[@class].Learners;
                for (int place = 0; place < classes[@class].Learners.Count; place++)
                    yield return (list[place], classes[@class].Learners[place]);
            }
        }
    }

    private static DocumentPath PathOf(string annotation) => Root.Annotations.Untyped.Then(annotation);

    private Annotations Annotations()
    {
        Dictionary<string, (int Document, string Value)> known = new(StringComparer.Ordinal);
        for (int document = 0; document < documents.Length; document++)
        {
            foreach ((string key, string value) in documents[document].Annotations)
            {
                if (known.TryAdd(key, (document, value)) || string.Equals(known[key].Value, value, StringComparison.Ordinal))
                    continue;
                _conflicts.Add(new CombinationConflict(known[key].Document, PathOf(key), document, PathOf(key)));
            }
        }
        return known.Count == 0
            ? Training.Annotations.Empty
            : new Annotations(known.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Value)));
    }
}
