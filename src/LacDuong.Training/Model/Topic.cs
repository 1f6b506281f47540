namespace LacDuong.Training;

/// <summary>A topic (chuyên đề) of a catalogue.</summary>
/// <remarks>Topics are equal when all members are. A topic is referred to by <see cref="TopicReference"/>, its catalogue's code with its own.</remarks>
public sealed partial record Topic : ICoded<Topic>
{
    /// <summary>The code, by which others refer to the topic within its catalogue.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Code<Topic> Code { get; init => field = Require.NotNull(value); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalisedText Title { get; init => field = Require.NotNull(value); }

    /// <summary>The periods (tiết) that it takes, at least one, or null where that is not said. The length of a period is the centre's.</summary>
    /// <exception cref="ArgumentException">The value is below one.</exception>
    public int? Periods { get; init => field = Require.AtLeastOne(value); }

    /// <summary>What it is about, or null.</summary>
    public LocalisedText? Summary { get; init; }

    /// <summary>What it rests on, or is taught from.</summary>
    public ValueList<Citation> References { get; init; }

    /// <summary>A host's own data on the topic.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Annotations Annotations { get; init => field = Require.NotNull(value); } = Annotations.Empty;
}
