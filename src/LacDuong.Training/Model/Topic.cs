namespace LacDuong.Training;

/// <summary>A topic (chuyên đề) of a catalogue.</summary>
/// <remarks>
/// Topics are equal when all members are. A topic is referred to by <see cref="TopicReference"/>, its catalogue's code with its own.
/// </remarks>
[WireObject("topic")]
public sealed partial record Topic : ICoded<Topic>
{
    /// <summary>The code, by which others refer to the topic within its catalogue.</summary>
    [Wire]
    public required partial Code<Topic> Code { get; init; }

    /// <summary>The title.</summary>
    [Wire]
    public required partial LocalisedText Title { get; init; }

    /// <summary>
    /// The periods (tiết) that it takes, at least one, or null where that is not said. The length of a period is the centre's.
    /// </summary>
    [Wire]
    public partial int? Periods { get; init; }

    /// <summary>What it is about, or null.</summary>
    [Wire]
    public partial LocalisedText? Summary { get; init; }

    /// <summary>What it rests on, or is taught from.</summary>
    [Wire]
    public partial ValueList<Citation> References { get; init; }

    /// <summary>A host's own data on the topic.</summary>
    [Wire]
    public partial Annotations Annotations { get; init; }
}
