namespace LacDuong.Training;

/// <summary>What is done in a session: one of the nested cases, and nothing else.</summary>
/// <remarks>A <c>switch</c> over the cases takes in all there are. Activities are equal when their case and all members are.</remarks>
/// <example><code>
/// string shown = session.Activity switch
/// {
///     Activity.Teaching teaching => teaching.Topic.ToString(),
///     Activity.Discussion => "thảo luận",
///     var other => other.Title?.ToString() ?? "",
/// };
/// </code></example>
public abstract partial record Activity
{
    private Activity()
    {
    }

    /// <summary>What the session is called where its kind does not say it, or null.</summary>
    public virtual LocalisedText? Title { get; init; }

    /// <summary>The topic that the activity is about, where it has one: of <see cref="Teaching"/> and of some <see cref="Discussion"/>s.</summary>
    public TopicReference? AboutTopic => this switch
    {
        Teaching teaching => teaching.Topic,
        Discussion discussion => discussion.Topic,
        _ => null,
    };

    internal abstract ActivityKind Kind { get; }

    /// <summary>A topic is taught (lên lớp chuyên đề); <c>topic</c> on the wire.</summary>
    public sealed partial record Teaching : Activity
    {
        /// <summary>Makes the teaching of a topic.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
        public Teaching(TopicReference topic) => Topic = Guard.Against.Null(topic);

        /// <summary>The topic.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public TopicReference Topic { get; init => field = Require.NotNull(value); }

        internal override ActivityKind Kind => ActivityKind.Teaching;
    }

    /// <summary>The opening (khai giảng); <c>opening</c> on the wire.</summary>
    public sealed partial record Opening : Activity
    {
        internal override ActivityKind Kind => ActivityKind.Opening;
    }

    /// <summary>The closing (bế giảng); <c>closing</c> on the wire.</summary>
    public sealed partial record Closing : Activity
    {
        internal override ActivityKind Kind => ActivityKind.Closing;
    }

    /// <summary>The course's assessment: writing a reflection paper (viết bài thu hoạch), a test; <c>assessment</c> on the wire.</summary>
    public sealed partial record Assessment : Activity
    {
        internal override ActivityKind Kind => ActivityKind.Assessment;
    }

    /// <summary>A discussion (thảo luận), of a topic or in general; <c>discussion</c> on the wire.</summary>
    public sealed partial record Discussion : Activity
    {
        /// <summary>The topic, or null where it is none in particular.</summary>
        public TopicReference? Topic { get; init; }

        internal override ActivityKind Kind => ActivityKind.Discussion;
    }

    /// <summary>A field study (nghiên cứu thực tế); <c>fieldStudy</c> on the wire.</summary>
    public sealed partial record FieldStudy : Activity
    {
        internal override ActivityKind Kind => ActivityKind.FieldStudy;
    }

    /// <summary>A break (nghỉ giải lao); <c>break</c> on the wire.</summary>
    public sealed partial record Break : Activity
    {
        internal override ActivityKind Kind => ActivityKind.Break;
    }

    /// <summary>Anything else, with its title; <c>other</c> on the wire.</summary>
    public sealed partial record Other : Activity
    {
        /// <summary>Makes another activity of its title.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
        public Other(LocalisedText title) => Title = Guard.Against.Null(title);

        /// <summary>What it is called; never null here.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public override LocalisedText? Title { get; init => field = Require.NotNull(value); }

        internal override ActivityKind Kind => ActivityKind.Other;
    }
}
