using NodaTime.TimeZones;

namespace LacDuong.Training;

/// <summary>Combines documents, member by member, and gathers the conflicts.</summary>
internal sealed class DocumentCombiner(TrainingDocument[] documents)
{
    private readonly List<CombinationConflict> _conflicts = [];

    /// <summary>The conflicts so far.</summary>
    public IReadOnlyList<CombinationConflict> Conflicts => _conflicts;

    /// <summary>Combines all members, whether or not there are conflicts.</summary>
    public TrainingDocument Combine()
    {
        if (documents is [TrainingDocument only])
            return only;
        CompareTimeZones();
        Dictionary<Unit, ValueList<LocalisedText>> otherNames = documents
            .SelectMany(document => document.Units)
            .GroupBy(WithoutOtherNames, unit => unit.OtherNames)
            .ToDictionary(units => units.Key, units => units.SelectMany(names => names).Distinct().ToValueList());
        TrainingDocument combined = new()
        {
            Units = Coded(Root.Units, d => WithAllNames(d.Units, otherNames), SpanOf),
            Reorganisations = Distinct(d => d.Reorganisations),
            Categories = Coded(Root.Categories, d => d.Categories),
            Catalogues = Coded(Root.Catalogues, d => d.Catalogues),
            Lecturers = Coded(Root.Lecturers, d => d.Lecturers),
            Rooms = Coded(Root.Rooms, d => d.Rooms),
            NonTeachingDays = Distinct(d => d.NonTeachingDays),
            Courses = CoursesAndLearners(),
            Annotations = Annotations(),
        };
        return documents is [{ OwnTimeZoneId: not null } first, ..] ? combined with { TimeZone = first.TimeZone } : combined;
    }

    // Units that differ only in their other names are one unit, with the names of all.
    private static ValueList<Unit> WithAllNames(ValueList<Unit> units, Dictionary<Unit, ValueList<LocalisedText>> otherNames)
    {
        return units.Select(unit => WithNames(unit, otherNames[WithoutOtherNames(unit)])).ToValueList();

        static Unit WithNames(Unit unit, ValueList<LocalisedText> all) => unit.OtherNames == all ? unit : unit with { OtherNames = all };
    }

    private static Unit WithoutOtherNames(Unit unit) => unit.OtherNames.IsEmpty ? unit : unit with { OtherNames = default };

    private static (int First, int Last) SpanOf(Unit unit) => (DayNumber.FirstOf(unit.Validity), DayNumber.LastOf(unit.Validity));

    private static DocumentPath<TrainingDocument> Root => DocumentPath<TrainingDocument>.Root;

    private void CompareTimeZones()
    {
        for (int i = 1; i < documents.Length; i++)
        {
            if (!AreOneTimeZone(documents[0].OwnTimeZoneId, documents[i].OwnTimeZoneId))
                _conflicts.Add(Conflict(0, Path(documents[0]), i, Path(documents[i])));
        }

        static DocumentPath Path(TrainingDocument document) => document.OwnTimeZoneId is null ? Root : Root.TimeZone;
    }

    // A zone may have several names: Asia/Saigon is the old one of Asia/Ho_Chi_Minh.
    private static bool AreOneTimeZone(string? one, string? other)
    {
        return one == other || NameOf(one) == NameOf(other);

        static string NameOf(string? id) => TzdbDateTimeZoneSource.Default.CanonicalIdMap[id ?? TrainingDocument.DefaultTimeZoneId];
    }

    /// <summary>
    /// Combines the entries of a list from all documents. Two of one code and different documents are in conflict unless they are equal or
    /// valid at different times. Each entry is reported once, with the first that it's in conflict with, so the entries bound the number of
    /// conflicts.
    /// </summary>
    private ValueList<T> Coded<T>(
        DocumentListPath<T> path, Func<TrainingDocument, ValueList<T>> list, Func<T, (int First, int Last)>? spanOf = null)
        where T : class, ICoded<T>
    {
        List<(int Document, int Place, T Entry)> kept = [];
        HashSet<T> earlier = [];
        for (int document = 0; document < documents.Length; document++)
        {
            ValueList<T> entries = list(documents[document]);
            for (int place = 0; place < entries.Count; place++)
            {
                if (!earlier.Contains(entries[place]))
                    kept.Add((document, place, entries[place]));
            }
            if (document + 1 < documents.Length)
                earlier.UnionWith(entries);
        }
        if (documents.Length > 1)
        {
            IEnumerable<(int First, int Later)> pairs = Enumerable.Range(0, kept.Count)
                .GroupBy(number => kept[number].Entry.Code, FirstEarlierOfCode)
                .SelectMany(pairs => pairs)
                .OrderBy(pair => pair.Later);
            foreach ((int first, int later) in pairs)
                _conflicts.Add(Conflict(kept[first].Document, path[kept[first].Place], kept[later].Document, path[kept[later].Place]));
        }
        return kept.ConvertAll(one => one.Entry).ToValueList();

        IEnumerable<(int First, int Later)> FirstEarlierOfCode(Code<T> code, IEnumerable<int> ofCode)
        {
            int[] numbers = [.. ofCode];
            if (numbers.Length == 1)
                yield break;
            int[] firsts = Overlaps.FirstEarlier(Array.ConvertAll(numbers, number => spanOf?.Invoke(kept[number].Entry) ?? default));
            for (int i = 0; i < numbers.Length; i++)
            {
                if (firsts[i] >= 0 && kept[numbers[firsts[i]]].Document < kept[numbers[i]].Document)
                    yield return (numbers[firsts[i]], numbers[i]);
            }
        }
    }

    /// <summary>Combines the entries of a list that lacks codes, leaving out those of earlier documents.</summary>
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

    // A learner's code names one person throughout a document. In the combination, it would name two.
    private void CompareLearners()
    {
        if (documents.Length < 2)
            return;
        Dictionary<Code<Learner>, LearnersOfCode> persons = [];
        for (int document = 0; document < documents.Length; document++)
        {
            HashSet<Code<Learner>> inDocument = [];
            foreach ((DocumentPath path, Learner learner) in LearnersOf(documents[document]))
            {
                if (!inDocument.Add(learner.Code))
                    continue;
                if (!persons.TryGetValue(learner.Code, out LearnersOfCode? ofCode))
                    persons.Add(learner.Code, ofCode = new LearnersOfCode());
                if (ofCode.Add(document, path, learner) is (int earlier, DocumentPath at))
                    _conflicts.Add(Conflict(earlier, at, document, path));
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

    private CombinationConflict Conflict(int earlier, DocumentPath earlierPath, int later, DocumentPath laterPath)
        => new(documents, earlier, earlierPath, later, laterPath);

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
                _conflicts.Add(Conflict(known[key].Document, PathOf(key), document, PathOf(key)));
            }
        }
        return known.Count == 0
            ? Training.Annotations.Empty
            : new Annotations(known.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Value)));
    }
}
