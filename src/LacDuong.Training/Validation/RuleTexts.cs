using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>The texts of your own rule for a reader, each in Vietnamese and English at least.</summary>
/// <remarks>
/// Objects are equal if all texts are equal. If a text lacks the reader's language, <see cref="LocalisedText.Get"/> chooses.
/// </remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record RuleTexts
{
    /// <summary>What is wrong if the rule has a finding, in a few words.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>
    /// The finding in a sentence. The placeholders <c>{0}</c>, <c>{1}</c> and so on are the arguments of the finding, in any order. Use the
    /// same ones in every language, and double a literal brace.
    /// </summary>
    public required LocalisedText Message { get; init; }

    /// <summary>When exactly the rule has a finding, and when it is silent.</summary>
    public required LocalisedText Explanation { get; init; }

    /// <summary>How to fix what the rule finds.</summary>
    public required LocalisedText Remedy { get; init; }

    /// <summary>Checks the texts, and returns the number of arguments that the message needs.</summary>
    /// <exception cref="ArgumentException">
    /// A text is null or lacks a language, the message is ill-formed, or its placeholders differ between languages.
    /// </exception>
    internal int RequireComplete(string parameter)
    {
        RequireLanguages(Title, nameof(Title), parameter);
        RequireLanguages(Message, nameof(Message), parameter);
        RequireLanguages(Explanation, nameof(Explanation), parameter);
        RequireLanguages(Remedy, nameof(Remedy), parameter);
        int[]? placeholders = null;
        foreach ((LanguageTag language, string text) in Message)
        {
            int[] own = MessageTemplate.Placeholders(text, parameter);
            placeholders ??= own;
            if (!own.AsSpan().SequenceEqual(placeholders))
                throw new ArgumentException(
                    $"The message in '{language}' has other placeholders than the first: '{text}'.",
                    parameter);
        }
        return placeholders is [.., int last] ? last + 1 : 0;
    }

    private static void RequireLanguages(LocalisedText text, string name, string parameter)
    {
        foreach (LanguageTag language in Messages.Languages)
        {
            if (Guard.Against.Null(text, parameter).Find(language) is null)
                throw new ArgumentException($"The text {name} isn't in '{language}'.", parameter);
        }
    }
}
