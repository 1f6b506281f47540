using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>A rule: its permanent code, its default severity, and its texts for a reader.</summary>
/// <remarks>
/// Each rule is one object, and rules are equal if they are the same object. <see cref="TrainingRules"/> has those of the library. Create
/// your own once, and report them from a <see cref="RuleCheck"/>.
/// </remarks>
/// <example><code>
/// Rule noVenue = new(
///     "KCG1001",
///     Severity.Warning,
///     title: new("Lớp chưa có địa điểm", "Class without a venue"),
///     message: new("Lớp {0} chưa có địa điểm.", "Class {0} has no venue."),
///     explanation: new("Lớp không ghi địa điểm.", "The class doesn't say where it is held."),
///     remedy: new("Ghi địa điểm của lớp.", "Write the venue of the class."));
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class Rule
{
    // Reserved for the library's codes, those of later editions included.
    private const string OwnPrefix = "LDT";

    // Null for the library's rules: their texts are in the message files under their codes.
    private readonly LocalisedText? _title;
    private readonly LocalisedText? _message;
    private readonly LocalisedText? _explanation;
    private readonly LocalisedText? _remedy;

    /// <summary>Creates a rule of your own. Each text is in Vietnamese and English at least.</summary>
    /// <param name="code">The code: your prefix of 2 to 10 letters A to Z, other than <c>LDT</c>, then 1 to 6 digits.</param>
    /// <param name="defaultSeverity">The severity of its findings, unless the policy sets another.</param>
    /// <param name="title">What is wrong if the rule has a finding, in a few words.</param>
    /// <param name="message">
    /// The finding in a sentence. The placeholders <c>{0}</c>, <c>{1}</c> and so on are the arguments of the finding, in any order. Use the
    /// same ones in every language, and double a literal brace.
    /// </param>
    /// <param name="explanation">When exactly the rule has a finding, and when it is silent.</param>
    /// <param name="remedy">How to fix what the rule finds.</param>
    /// <exception cref="ArgumentException">
    /// The code has another form or the library's prefix; the severity is undefined; a text is null or lacks one of the two languages; or
    /// a message is ill-formed, or its placeholders differ between languages.
    /// </exception>
    /// <remarks>If a text lacks the reader's language, <see cref="LocalisedText.Get"/> chooses.</remarks>
    public Rule(
        string code,
        Severity defaultSeverity,
        LocalisedText title,
        LocalisedText message,
        LocalisedText explanation,
        LocalisedText remedy)
        : this(RequireHostCode(code), Require.Defined(defaultSeverity, nameof(defaultSeverity)))
    {
        _title = RequireLanguages(title, nameof(title));
        _message = RequireLanguages(message, nameof(message));
        _explanation = RequireLanguages(explanation, nameof(explanation));
        _remedy = RequireLanguages(remedy, nameof(remedy));
        ArgumentCount = CountArguments(message);
    }

    internal Rule(string code, Severity defaultSeverity)
    {
        Code = code;
        DefaultSeverity = defaultSeverity;
        SeverityInDraft = defaultSeverity;
        SeverityInFinal = defaultSeverity;
    }

    /// <summary>The code: <c>LDT</c> and four digits, or your prefix and digits.</summary>
    public string Code { get; }

    /// <summary>The severity of its findings, unless the policy sets another.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>The severity under <see cref="ValidationPolicy.Draft"/>, or null if the rule is off there.</summary>
    internal Severity? SeverityInDraft { get; init; }

    /// <summary>The severity under <see cref="ValidationPolicy.Final"/>, or null if the rule is off there.</summary>
    internal Severity? SeverityInFinal { get; init; }

    /// <summary>The number of arguments that the message of a host's rule needs.</summary>
    internal int ArgumentCount { get; }

    /// <summary>Gets what is wrong if the rule has a finding, in a few words.</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string GetTitle(LanguageTag language) => Text(MessageLanguage.Get(language), "title", _title);

    /// <summary>Gets the explanation: when exactly the rule has a finding, and when it is silent.</summary>
    /// <inheritdoc cref="GetTitle"/>
    public string GetExplanation(LanguageTag language) => Text(MessageLanguage.Get(language), "explanation", _explanation);

    /// <summary>Gets how to fix what the rule finds.</summary>
    /// <inheritdoc cref="GetTitle"/>
    public string GetRemedy(LanguageTag language) => Text(MessageLanguage.Get(language), "remedy", _remedy);

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;

    private static string RequireHostCode(string code)
    {
        ReadOnlySpan<char> text = Guard.Against.Null(code);
        int prefix = text.IndexOfAnyExceptInRange('A', 'Z');
        if (prefix is < 2 or > 10 || text.Length - prefix > 6 || text[prefix..].ContainsAnyExceptInRange('0', '9'))
        {
            throw new ArgumentException(
                $"The code of a rule must be 2 to 10 letters A to Z, then 1 to 6 digits, found '{code}'.", nameof(code));
        }
        if (text[..prefix] is OwnPrefix)
            throw new ArgumentException($"Codes that begin with '{OwnPrefix}' belong to the library, found '{code}'.", nameof(code));
        return code;
    }

    private static LocalisedText RequireLanguages(LocalisedText text, string parameter)
    {
        foreach (LanguageTag language in new[] { LanguageTag.Vietnamese, LanguageTag.English })
        {
            if (Guard.Against.Null(text, parameter).Find(language) is null)
                throw new ArgumentException($"The text isn't in '{language}'.", parameter);
        }
        return text;
    }

    private static int CountArguments(LocalisedText message)
    {
        int[]? placeholders = null;
        foreach ((LanguageTag language, string text) in message)
        {
            int[] own = MessageTemplate.Placeholders(text, nameof(message));
            placeholders ??= own;
            if (!own.AsSpan().SequenceEqual(placeholders))
            {
                throw new ArgumentException(
                    $"The message in '{language}' has other placeholders than the first: '{text}'.", nameof(message));
            }
        }
        return placeholders is [.., int last] ? last + 1 : 0;
    }

    internal string Describe(MessageLanguage language, ReadOnlySpan<object?> arguments)
        => _message is null
            ? language.Render($"{Code}.message", arguments)
            : language.Fill(_message.Get(language.Language), Code, arguments);

    private string Text(MessageLanguage language, string part, LocalisedText? own)
        => own?.Get(language.Language) ?? language.Render($"{Code}.{part}");
}
