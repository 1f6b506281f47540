namespace LacDuong.Training.Office;

/// <summary>Finds topics by title, and makes topics if the host lacks a catalogue.</summary>
internal sealed class PlanTopics
{
    // Each suggestion goes through all topics, and a plan of unknown topics needs only a few suggestions.
    private const int MostSuggestions = 200;
    private const int MostCompared = 2_000;
    private const double LeastAlike = 0.6;

    private readonly Dictionary<string, TopicReference> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TopicReference?> _byPlainTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TopicReference> _byLabel = new(StringComparer.Ordinal);
    private readonly List<(string[] Words, string Title)> _titles = [];
    private readonly TopicReference[] _inOrder;
    private readonly CodeMaker<Topic> _codes;
    private int _suggestions;

    public PlanTopics(TrainingDocument known, Course? course)
    {
        TopicReference[] ofCourse = [.. course?.Topics ?? default, .. course?.ExtraTopics ?? default];
        HashSet<TopicReference> preferred = [.. ofCourse];
        var all = known.Catalogues
            .SelectMany(of => of.Topics, (of, topic) => (Reference: new TopicReference(of.Code, topic.Code), topic.Title)).ToList();
        foreach ((TopicReference reference, LocalisedText title) in all.OrderByDescending(topic => preferred.Contains(topic.Reference)))
        {
            foreach ((_, string text) in title)
                Add(reference, text);
        }
        _inOrder = ofCourse.Length > 0 ? ofCourse : known.Catalogues.Count == 1 ? [.. all.Select(topic => topic.Reference)] : [];
        HasCatalogue = known.Catalogues.Any(of => of.Code != CatalogueOfMade && !of.Topics.IsEmpty);
        _codes = new CodeMaker<Topic>(known.Catalogues.Find(CatalogueOfMade)?.Topics.Select(topic => topic.Code) ?? []);
    }

    /// <summary>Whether the host has topics. Then an unknown title is a mistake rather than a new topic.</summary>
    public bool HasCatalogue { get; }

    /// <summary>The code of the catalogue for new topics.</summary>
    public static Code<TopicCatalogue> CatalogueOfMade { get; } = new("chuyen-de");

    public List<Topic> Made { get; } = [];

    /// <summary>The topic of a title, or null. If the plan gives only a label, it's the topic that had the label last, or else the number
    /// counts.</summary>
    public TopicReference? Find(PlanTitle title)
    {
        if (title.Text.Length > 0)
            return Remember(title, FindTitle(title.Text) ?? FindTitle(title.WithoutBrackets));
        if (title.Label is not null && _byLabel.TryGetValue(title.Label, out TopicReference? before))
            return before;
        return title.Number is int number && number >= 1 && number <= _inOrder.Length ? _inOrder[number - 1] : null;
    }

    /// <summary>Makes the topic of a new title.</summary>
    public TopicReference Make(PlanTitle title, string shown)
    {
        Topic topic = new() { Code = _codes.Make(shown), Title = new LocalisedText(shown) };
        Made.Add(topic);
        TopicReference reference = new(CatalogueOfMade, topic.Code);
        Add(reference, shown);
        Remember(title, reference);
        return reference;
    }

    private TopicReference? Remember(PlanTitle title, TopicReference? topic)
    {
        if (title.Label is not null && topic is not null)
            _byLabel[title.Label] = topic;
        return topic;
    }

    /// <summary>The host's title that most resembles an unknown one, or null.</summary>
    public string? Suggest(string title)
    {
        if (_suggestions == MostSuggestions)
            return null;
        HashSet<string> words = [.. Phrases.KeyOf(title).Split(' ')];
        (double Alike, string? Title) best = (LeastAlike, null);
        foreach ((string[] of, string candidate) in _titles.Take(MostCompared))
        {
            double alike = 2.0 * of.Count(words.Contains) / (of.Length + words.Count);
            if (alike > best.Alike)
                best = (alike, candidate);
        }
        _suggestions += best.Title is null ? 0 : 1;
        return best.Title;
    }

    private TopicReference? FindTitle(string title)
        => _byTitle.TryGetValue(Phrases.AccentedKeyOf(title), out TopicReference? topic)
            ? topic
            : _byPlainTitle.GetValueOrDefault(Phrases.KeyOf(title));

    private void Add(TopicReference reference, string title)
    {
        PlanTitle plain = PlanTitle.Read(title);
        foreach (string text in new[] { title, plain.Text }.Where(text => text.Length > 0).Distinct())
        {
            _byTitle.TryAdd(Phrases.AccentedKeyOf(text), reference);
            string key = Phrases.KeyOf(text);
            // Titles that differ only in accents are ambiguous if typed in plain letters.
            if (!_byPlainTitle.TryAdd(key, reference) && _byPlainTitle[key] != reference)
                _byPlainTitle[key] = null;
        }
        if (_titles.Count < MostCompared)
            _titles.Add(([.. Phrases.KeyOf(plain.Text).Split(' ').Distinct()], title));
    }
}
