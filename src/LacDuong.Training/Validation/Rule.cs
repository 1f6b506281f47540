namespace LacDuong.Training.Validation;

/// <summary>A rule: its code, which never changes its meaning, its severity unless a policy says otherwise, and what it says to a reader.</summary>
/// <remarks>
/// There is one object per rule, so that rules are equal when they are the same. Those of the library are in <see cref="RuleCatalogue.All"/>, in order of their codes; a host
/// makes its own, and gives them to a policy as <see cref="ITrainingRule"/>s.
/// </remarks>
public sealed class Rule
{
    private readonly RuleTexts? _texts;

    /// <summary>Makes a rule of a host's own.</summary>
    /// <param name="code">The code: a prefix of the host's, 2 to 10 letters A to Z and not <c>LDT</c>, then 1 to 6 digits.</param>
    /// <param name="defaultSeverity">The severity of its findings where the policy does not set another.</param>
    /// <param name="texts">What it says, in Vietnamese and English at least.</param>
    /// <exception cref="ArgumentException">
    /// The code is of another form or of the library's prefix, there is no such severity, a text is null or not in both languages, or a message is ill-formed or
    /// has not the same placeholders in every language.
    /// </exception>
    public Rule(string code, Severity defaultSeverity, RuleTexts texts)
        : this(HostCode.Require(code, nameof(code)), Require.Defined(defaultSeverity, nameof(defaultSeverity)))
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

    /// <summary>What is wrong where the rule has a finding, in a few words.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string Title(string language) => Title(Messages.In(language));

    /// <inheritdoc cref="Title(string)" path="/summary"/>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Title(MessageLanguage language) => Text(language, "title", _texts?.Title);

    /// <summary>When exactly the rule has a finding, and when it is silent.</summary>
    /// <inheritdoc cref="Title(string)"/>
    public string Explanation(string language) => Explanation(Messages.In(language));

    /// <inheritdoc cref="Explanation(string)" path="/summary"/>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explanation(MessageLanguage language) => Text(language, "explanation", _texts?.Explanation);

    /// <summary>How to mend what it finds.</summary>
    /// <inheritdoc cref="Title(string)"/>
    public string Remedy(string language) => Remedy(Messages.In(language));

    /// <inheritdoc cref="Remedy(string)" path="/summary"/>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Remedy(MessageLanguage language) => Text(language, "remedy", _texts?.Remedy);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal string Message(MessageLanguage language, ReadOnlySpan<object?> arguments)
        => _texts is null
            ? language.Render($"{Code}.message", arguments)
            : language.Fill(_texts.Message.In(language.Language), Code, arguments);

    // The texts of the library's rules stand under their keys, those of a host's in the rule itself.
    private string Text(MessageLanguage language, string part, LocalisedText? own)
        => own?.In(Guard.Against.Null(language).Language) ?? Guard.Against.Null(language).Render($"{Code}.{part}");
}
