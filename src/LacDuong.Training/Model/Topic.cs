namespace LacDuong.Training;

/// <summary>A topic (chuyên đề) of a catalogue.</summary>
/// <remarks>
/// Topics are equal if all members are. A <see cref="TopicReference"/> names a topic by its catalogue's code and its own.
/// </remarks>
[WireObject("topic")]
public sealed partial record Topic : ICoded<Topic>
{
    /// <summary>The code, by which others refer to the topic within its catalogue.</summary>
    public required partial Code<Topic> Code { get; init; }

    /// <summary>The title.</summary>
    public required partial LocalisedText Title { get; init; }

    /// <summary>
    /// The number of periods (tiết) that it takes, at least one, or null if it's unknown. The centre sets the length of a period.
    /// </summary>
    public partial int? Periods { get; init; }

    /// <summary>The content in words, or null.</summary>
    public partial LocalisedText? Summary { get; init; }

    /// <summary>The documents that it's based on, or taught from.</summary>
    public partial ValueList<Citation> References { get; init; }

    /// <summary>A host's own data on the topic.</summary>
    public partial Annotations Annotations { get; init; }
}
