namespace LacDuong.Training;

/// <summary>A list of topics that courses draw on, such as a year's programme of a centre or a ministry's framework.</summary>
/// <remarks>Catalogues are equal if all members are, topics in order.</remarks>
/// <example><code>
/// TopicCatalogue catalogue = new()
/// {
///     Code = new("dan-van-2022"),
///     Title = new("Chuyên đề bồi dưỡng nghiệp vụ công tác dân vận năm 2022"),
///     Topics = [new Topic { Code = new("dv-01"), Title = new("Công tác dân vận của Đảng") }],
/// };
/// </code></example>
[WireObject("topic catalogue")]
public sealed partial record TopicCatalogue : ICoded<TopicCatalogue>
{
    /// <summary>The code, by which others refer to the catalogue.</summary>
    public required partial Code<TopicCatalogue> Code { get; init; }

    /// <summary>The title.</summary>
    public required partial LocalisedText Title { get; init; }

    /// <summary>The code of the catalogue that this one replaces, which may be outside the document; or null.</summary>
    public partial Code<TopicCatalogue>? Supersedes { get; init; }

    /// <summary>The topics, in the catalogue's order.</summary>
    public required partial ValueList<Topic> Topics { get; init; }

    /// <summary>A host's own data on the catalogue.</summary>
    public partial Annotations Annotations { get; init; }
}
