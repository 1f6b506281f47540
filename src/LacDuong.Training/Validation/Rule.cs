using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>
/// A rule: its code, which never changes its meaning, its severity unless a policy says otherwise, and what it says to a reader.
/// </summary>
/// <remarks>
/// There is one object per rule, and rules are equal if they are the same object. <see cref="TrainingRules"/> has those of the library. You
/// make your own once, and report them from a <see cref="RuleCheck"/>.
/// </remarks>
/// <example><code>
/// Rule noVenue = new("KCG1001", Severity.Warning, new()
/// {
///     Title = new("Lớp chưa có địa điểm", "Class without a venue"),
///     Message = new("Lớp {0} chưa có địa điểm.", "Class {0} has no venue."),
///     Explanation = new("Lớp không ghi địa điểm.", "The class doesn't say where it is held."),
///     Remedy = new("Ghi địa điểm của lớp.", "Write the venue of the class."),
/// });
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class Rule
{
    // All codes of the library have it, those of later editions too.
    private const string OwnPrefix = "LDT";

    private readonly RuleTexts? _texts;

    /// <summary>Makes a rule of a host's own.</summary>
    /// <param name="code">The code: a prefix of the host's, 2 to 10 letters A to Z and not <c>LDT</c>, then 1 to 6 digits.</param>
    /// <param name="defaultSeverity">The severity of its findings where the policy does not set another.</param>
    /// <param name="texts">What it says, in Vietnamese and English at least.</param>
    /// <exception cref="ArgumentException">
    /// The code is of another form or of the library's prefix, there is no such severity, a text is null or not in both languages, or a
    /// message is ill-formed or has not the same placeholders in every language.
    /// </exception>
    public Rule(string code, Severity defaultSeverity, RuleTexts texts)
        : this(RequireHostCode(code), Require.Defined(defaultSeverity, nameof(defaultSeverity)))
    {
        _texts = texts;
        ArgumentCount = Guard.Against.Null(texts).RequireComplete(nameof(texts));
    }

    internal Rule(string code, Severity defaultSeverity)
    {
        Code = code;
        DefaultSeverity = defaultSeverity;
        SeverityInDraft = defaultSeverity;
        SeverityInFinal = defaultSeverity;
    }

    /// <summary>The code: <c>LDT</c> and four digits, or a host's prefix and digits.</summary>
    public string Code { get; }

    /// <summary>The severity of its findings where the policy does not set another.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>The severity under <see cref="ValidationPolicy.Draft"/>, or null where the rule is off there.</summary>
    internal Severity? SeverityInDraft { get; init; }

    /// <summary>The severity under <see cref="ValidationPolicy.Final"/>, or null where the rule is off there.</summary>
    internal Severity? SeverityInFinal { get; init; }

    /// <summary>How many arguments the message of a host's rule asks for.</summary>
    internal int ArgumentCount { get; }

    /// <summary>What is wrong if the rule has a finding, in a few words.</summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string GetTitle(LanguageTag language) => Text(MessageLanguage.Get(language), "title", _texts?.Title);

    /// <summary>When exactly the rule has a finding, and when it is silent.</summary>
    /// <inheritdoc cref="GetTitle"/>
    public string GetExplanation(LanguageTag language) => Text(MessageLanguage.Get(language), "explanation", _texts?.Explanation);

    /// <summary>How to mend what it finds.</summary>
    /// <inheritdoc cref="GetTitle"/>
    public string GetRemedy(LanguageTag language) => Text(MessageLanguage.Get(language), "remedy", _texts?.Remedy);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static string RequireHostCode(string code)
    {
        ReadOnlySpan<char> text = Guard.Against.Null(code);
        int prefix = text.IndexOfAnyExceptInRange('A', 'Z');
        if (prefix is < 2 or > 10 || text.Length - prefix > 6 || text[prefix..].ContainsAnyExceptInRange('0', '9'))
            throw new ArgumentException($"The code of a rule is 2 to 10 letters A to Z, then 1 to 6 digits, not '{code}'.", nameof(code));
        if (text[..prefix] is OwnPrefix)
            throw new ArgumentException($"The codes that begin with '{OwnPrefix}' are the library's: '{code}'.", nameof(code));
        return code;
    }

    internal string Describe(MessageLanguage language, ReadOnlySpan<object?> arguments)
        => _texts is null
            ? language.Render($"{Code}.message", arguments)
            : language.Fill(_texts.Message.Get(language.Language), Code, arguments);

    // The texts of the library's rules stand under their keys, those of a host's in the rule itself.
    private string Text(MessageLanguage language, string part, LocalisedText? own)
        => own?.Get(language.Language) ?? language.Render($"{Code}.{part}");
}
