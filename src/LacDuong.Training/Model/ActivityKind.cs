using System.Collections.Immutable;

namespace LacDuong.Training;

/// <summary>
/// The kinds of <see cref="Activity"/>, each in one row: what it is called on the wire and in words, which members it has, and how it is made of them. Whoever reads, writes or
/// names activities asks this table.
/// </summary>
internal sealed class ActivityKind
{
    // Before the kinds, which enter themselves here.
    private static readonly List<ActivityKind> s_all = [];

    public static readonly ActivityKind Teaching = new(
        nameof(Activity.Teaching),
        "topic",
        new("chuyên đề", "topic"),
        (topic, title) => new Activity.Teaching(topic!) { Title = title })
    { Topic = Need.Required };

    public static readonly ActivityKind Opening = new(
        nameof(Activity.Opening), "opening", new("khai giảng", "opening"), (_, title) => new Activity.Opening { Title = title });

    public static readonly ActivityKind Closing = new(
        nameof(Activity.Closing), "closing", new("bế giảng", "closing"), (_, title) => new Activity.Closing { Title = title });

    public static readonly ActivityKind Assessment = new(
        nameof(Activity.Assessment),
        "assessment",
        new("kiểm tra, viết thu hoạch", "assessment"),
        (_, title) => new Activity.Assessment { Title = title });

    public static readonly ActivityKind Discussion = new(
        nameof(Activity.Discussion),
        "discussion",
        new("thảo luận", "discussion"),
        (topic, title) => new Activity.Discussion { Topic = topic, Title = title })
    { Topic = Need.Optional };

    public static readonly ActivityKind FieldStudy = new(
        nameof(Activity.FieldStudy),
        "fieldStudy",
        new("nghiên cứu thực tế", "field study"),
        (_, title) => new Activity.FieldStudy { Title = title });

    public static readonly ActivityKind Break = new(
        nameof(Activity.Break), "break", new("nghỉ giải lao", "break"), (_, title) => new Activity.Break { Title = title });

    public static readonly ActivityKind Other = new(
        nameof(Activity.Other),
        "other",
        new("hoạt động khác", "other activity"),
        (_, title) => new Activity.Other(title!))
    { Title = Need.Required };

    private ActivityKind(string name, string wireName, LocalisedText words, Func<TopicReference?, LocalisedText?, Activity> make)
    {
        Index = s_all.Count;
        Name = name;
        WireName = wireName;
        Words = words;
        Make = make;
        s_all.Add(this);
    }

    /// <summary>Whether an activity of the kind has a member.</summary>
    public enum Need
    {
        None,
        Optional,
        Required,
    }

    /// <summary>Every kind, in the order in which the format lists them.</summary>
    public static ImmutableArray<ActivityKind> All { get; } = [.. s_all];

    /// <summary>The place in <see cref="All"/>.</summary>
    public int Index { get; }

    /// <summary>The name of the case of <see cref="Activity"/>.</summary>
    public string Name { get; }

    /// <summary>What the format calls it.</summary>
    public string WireName { get; }

    /// <summary>What people call it, as it stands within a sentence: in Vietnamese and in English.</summary>
    public LocalisedText Words { get; }

    public Need Topic { get; private init; }

    public Need Title { get; private init; } = Need.Optional;

    /// <summary>Makes an activity of what was read; a member that the kind does not have is null, and one that it needs is not.</summary>
    public Func<TopicReference?, LocalisedText?, Activity> Make { get; }
}
