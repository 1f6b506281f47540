namespace LacDuong.Training.Validation;

/// <summary>A rule of the catalogue: its code, which never changes its meaning, its severity unless a policy says otherwise, and what it says to a reader.</summary>
/// <remarks>There is one object per rule, so that rules are equal when they are the same. They are in <see cref="RuleCatalogue.All"/>, in order of their codes.</remarks>
public sealed class Rule
{
    internal Rule(string code, Severity defaultSeverity)
    {
        Code = code;
        DefaultSeverity = defaultSeverity;
    }

    /// <summary>The code: <c>LDT</c> and four digits.</summary>
    public string Code { get; }

    /// <summary>The severity of its findings where the policy does not set another.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>What is wrong where the rule has a finding, in a few words.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is another.</exception>
    public string Title(string language) => Text(language, "title");

    /// <summary>When exactly the rule has a finding, and when it is silent.</summary>
    /// <inheritdoc cref="Title"/>
    public string Explanation(string language) => Text(language, "explanation");

    /// <summary>How to mend what it finds.</summary>
    /// <inheritdoc cref="Title"/>
    public string Remedy(string language) => Text(language, "remedy");

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal string Message(string language, ReadOnlySpan<object?> arguments) => Messages.Render(language, $"{Code}.message", arguments);

    private string Text(string language, string part) => Messages.Render(language, $"{Code}.{part}");
}
