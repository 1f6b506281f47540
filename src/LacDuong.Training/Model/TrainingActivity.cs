using LacDuong.Training.Wording;

namespace LacDuong.Training;

/// <summary>The activity of a session: always one of the nested cases.</summary>
/// <remarks>A <c>switch</c> over the nested cases is exhaustive. Activities are equal if their case and all members are.</remarks>
/// <example><code>
/// TrainingActivity lesson = new TrainingActivity.Teaching { Topic = TopicReference.Parse("dan-van-2022/dv-01") };
/// string shown = session.Activity switch
/// {
///     TrainingActivity.Teaching teaching => teaching.Topic.ToString(),
///     TrainingActivity.Discussion => "thảo luận",
///     var other => other.Title?.ToString() ?? "",
/// };
/// </code></example>
[WireUnion("activity", "kind", "what is done")]
public abstract partial record TrainingActivity
{
    private TrainingActivity()
    {
    }

    /// <summary>The title, or null if the kind says it.</summary>
    [Wire(Check = nameof(CheckTitle))]
    public partial LocalisedText? Title { get; init; }

    /// <summary>The topic of the activity, or null. <see cref="Teaching"/> has one, and so do some <see cref="Discussion"/>s.</summary>
    public TopicReference? AboutTopic => this switch
    {
        Teaching teaching => teaching.Topic,
        Discussion discussion => discussion.Topic,
        _ => null,
    };

    /// <summary>Returns the name of the kind, leaving out title and topic: «khai giảng», «opening».</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language) => MessageLanguage.Get(language)[((IWord)this).WordKey];

    private string? CheckTitle(LocalisedText? title)
        => title is null && this is Other ? "An activity of the kind «other» must have a title." : null;

    /// <summary>The teaching of a topic (lên lớp chuyên đề); <c>topic</c> on the wire.</summary>
    [WireCase("topic")]
    public sealed partial record Teaching : TrainingActivity
    {
        /// <summary>The topic that is taught.</summary>
        public required partial TopicReference Topic { get; init; }
    }

    /// <summary>The opening (khai giảng); <c>opening</c> on the wire.</summary>
    [WireCase("opening")]
    public sealed partial record Opening : TrainingActivity;

    /// <summary>The closing (bế giảng); <c>closing</c> on the wire.</summary>
    [WireCase("closing")]
    public sealed partial record Closing : TrainingActivity;

    /// <summary>The course's assessment: writing a reflection paper (viết bài thu hoạch), a test; <c>assessment</c> on the wire.</summary>
    [WireCase("assessment")]
    public sealed partial record Assessment : TrainingActivity;

    /// <summary>A discussion (thảo luận), of a topic or in general; <c>discussion</c> on the wire.</summary>
    [WireCase("discussion")]
    public sealed partial record Discussion : TrainingActivity
    {
        /// <summary>The topic of the discussion, or null if it's general.</summary>
        public partial TopicReference? Topic { get; init; }
    }

    /// <summary>A field study (nghiên cứu thực tế); <c>fieldStudy</c> on the wire.</summary>
    [WireCase("fieldStudy")]
    public sealed partial record FieldStudy : TrainingActivity;

    /// <summary>A break (nghỉ giải lao); <c>break</c> on the wire.</summary>
    [WireCase("break")]
    public sealed partial record Break : TrainingActivity;

    /// <summary>Anything else, with its title; <c>other</c> on the wire.</summary>
    [WireCase("other")]
    public sealed partial record Other : TrainingActivity
    {
        /// <summary>The title.</summary>
        /// <exception cref="ArgumentException">The value is null.</exception>
        [Wire]
        public new required LocalisedText Title { get => base.Title!; init => base.Title = value; }
    }
}
