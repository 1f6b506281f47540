using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>What a host's own rule says to a reader, each in Vietnamese and English at least.</summary>
/// <remarks>
/// Texts are equal when all of them are. Where a reader's language is not among those of a text, <see cref="LocalisedText.Get"/> chooses.
/// </remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record RuleTexts
{
    /// <summary>What is wrong where the rule has a finding, in a few words.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>
    /// The finding in a sentence. Its placeholders, <c>{0}</c>, <c>{1}</c> and so on, stand for the arguments of the finding, in any order
    /// and the same ones in every language; a brace of its own is doubled.
    /// </summary>
    public required LocalisedText Message { get; init; }

    /// <summary>When exactly the rule has a finding, and when it is silent.</summary>
    public required LocalisedText Explanation { get; init; }

    /// <summary>How to mend what it finds.</summary>
    public required LocalisedText Remedy { get; init; }

    /// <summary>The number of arguments that the message asks for.</summary>
    /// <exception cref="ArgumentException">A text is null or lacks a language, or the message is ill-formed or not the same in all of its
    /// languages.</exception>
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
                    $"The message in '{language}' has not the same placeholders as the first: '{text}'.",
                    parameter);
        }
        return placeholders is [.., int last] ? last + 1 : 0;
    }

    private static void RequireLanguages(LocalisedText text, string name, string parameter)
    {
        foreach (LanguageTag language in Messages.Languages)
        {
            if (Guard.Against.Null(text, parameter).Find(language) is null)
                throw new ArgumentException($"The text {name} is not in '{language}'.", parameter);
        }
    }
}
