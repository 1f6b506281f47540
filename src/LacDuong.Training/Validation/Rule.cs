using LacDuong.Training.Wording;

namespace LacDuong.Training.Validation;

/// <summary>A rule: its permanent code, its default severity, and its texts for a reader.</summary>
/// <remarks>
/// Each rule is one object, and rules are equal if they are the same object. <see cref="TrainingRules"/> has those of the library. Create
/// your own once, and report them from a <see cref="RuleCheck"/>.
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
    // Reserved for the library's codes, those of later editions included.
    private const string OwnPrefix = "LDT";

    private readonly RuleTexts? _texts;

    /// <summary>Creates a rule of your own.</summary>
    /// <param name="code">The code: your prefix of 2 to 10 letters A to Z, other than <c>LDT</c>, then 1 to 6 digits.</param>
    /// <param name="defaultSeverity">The severity of its findings, unless the policy sets another.</param>
    /// <param name="texts">The texts, in Vietnamese and English at least.</param>
    /// <exception cref="ArgumentException">
    /// The code has another form or the library's prefix; the severity is undefined; a text is null or lacks one of the two languages; or
    /// a message is ill-formed, or its placeholders differ between languages.
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
    public string GetTitle(LanguageTag language) => Text(MessageLanguage.Get(language), "title", _texts?.Title);

    /// <summary>Gets the explanation: when exactly the rule has a finding, and when it is silent.</summary>
    /// <inheritdoc cref="GetTitle"/>
    public string GetExplanation(LanguageTag language) => Text(MessageLanguage.Get(language), "explanation", _texts?.Explanation);

    /// <summary>Gets how to fix what the rule finds.</summary>
    /// <inheritdoc cref="GetTitle"/>
    public string GetRemedy(LanguageTag language) => Text(MessageLanguage.Get(language), "remedy", _texts?.Remedy);

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

    internal string Describe(MessageLanguage language, ReadOnlySpan<object?> arguments)
        => _texts is null
            ? language.Render($"{Code}.message", arguments)
            : language.Fill(_texts.Message.Get(language.Language), Code, arguments);

    // The library's texts are in the message files under their keys; a host's rule carries its own.
    private string Text(MessageLanguage language, string part, LocalisedText? own)
        => own?.Get(language.Language) ?? language.Render($"{Code}.{part}");
}
