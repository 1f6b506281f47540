namespace LacDuong.Training.Validation;

/// <summary>
/// The rules of edition 1: the one place that says which there are, and how much each weighs by default and under the presets of <see cref="ValidationPolicy"/>.
/// </summary>
public static class RuleCatalogue
{
    // Before the rules, which enter themselves here.
    private static readonly List<Rule> s_all = [];

    // LDT1xxx: units and reorganisations.
    internal static readonly Rule LDT1001 = Enter("LDT1001", Severity.Error);
    internal static readonly Rule LDT1002 = Enter("LDT1002", Severity.Error);
    internal static readonly Rule LDT1003 = Enter("LDT1003", Severity.Error);
    internal static readonly Rule LDT1004 = Enter("LDT1004", Severity.Warning);
    internal static readonly Rule LDT1005 = Enter("LDT1005", Severity.Error);
    internal static readonly Rule LDT1006 = Enter("LDT1006", Severity.Error);
    internal static readonly Rule LDT1007 = Enter("LDT1007", Severity.Warning);

    // LDT2xxx: participants.
    internal static readonly Rule LDT2001 = Enter("LDT2001", Severity.Error);
    internal static readonly Rule LDT2002 = Enter("LDT2002", Severity.Error);
    internal static readonly Rule LDT2003 = Enter("LDT2003", Severity.Error);
    internal static readonly Rule LDT2004 = Enter("LDT2004", Severity.Warning);
    internal static readonly Rule LDT2005 = Enter("LDT2005", Severity.Error);
    internal static readonly Rule LDT2006 = Enter("LDT2006", Severity.Warning, inDraft: Severity.Info, inFinal: Severity.Error);
    internal static readonly Rule LDT2007 = Enter("LDT2007", Severity.Warning);
    internal static readonly Rule LDT2008 = Enter("LDT2008", Severity.Error);
    internal static readonly Rule LDT2009 = Enter("LDT2009", Severity.Warning, inDraft: Severity.Warning, inFinal: Severity.Error);
    internal static readonly Rule LDT2010 = Enter("LDT2010", Severity.Warning, inDraft: Severity.Warning, inFinal: Severity.Error);

    // LDT3xxx: topics.
    internal static readonly Rule LDT3001 = Enter("LDT3001", Severity.Error);
    internal static readonly Rule LDT3002 = Enter("LDT3002", Severity.Error);
    internal static readonly Rule LDT3003 = Enter("LDT3003", Severity.Error);
    internal static readonly Rule LDT3004 = Enter("LDT3004", Severity.Info);
    internal static readonly Rule LDT3005 = Enter("LDT3005", Severity.Warning);

    // LDT4xxx: timetables.
    internal static readonly Rule LDT4001 = Enter("LDT4001", Severity.Error);
    internal static readonly Rule LDT4002 = Enter("LDT4002", Severity.Error);
    internal static readonly Rule LDT4003 = Enter("LDT4003", Severity.Warning);
    internal static readonly Rule LDT4004 = Enter("LDT4004", Severity.Error);
    internal static readonly Rule LDT4005 = Enter("LDT4005", Severity.Error);
    internal static readonly Rule LDT4006 = Enter("LDT4006", Severity.Error);
    internal static readonly Rule LDT4007 = Enter("LDT4007", Severity.Error, inDraft: Severity.Info, inFinal: Severity.Error);
    internal static readonly Rule LDT4008 = Enter("LDT4008", Severity.Warning, inDraft: Severity.Info, inFinal: Severity.Error);
    internal static readonly Rule LDT4009 = Enter("LDT4009", Severity.Error);
    internal static readonly Rule LDT4010 = Enter("LDT4010", Severity.Error, inDraft: Severity.Info, inFinal: Severity.Error);
    internal static readonly Rule LDT4011 = Enter("LDT4011", Severity.Warning);
    internal static readonly Rule LDT4012 = Enter("LDT4012", Severity.Warning);
    internal static readonly Rule LDT4013 = Enter("LDT4013", Severity.Warning, inDraft: Severity.Warning, inFinal: Severity.Error);
    internal static readonly Rule LDT4014 = Enter("LDT4014", Severity.Error);
    internal static readonly Rule LDT4015 = Enter("LDT4015", Severity.Error);
    internal static readonly Rule LDT4016 = Enter("LDT4016", Severity.Error);
    internal static readonly Rule LDT4017 = Enter("LDT4017", Severity.Warning);
    internal static readonly Rule LDT4018 = Enter("LDT4018", Severity.Info, inDraft: null, inFinal: Severity.Warning);
    internal static readonly Rule LDT4019 = Enter("LDT4019", Severity.Error);
    internal static readonly Rule LDT4020 = Enter("LDT4020", Severity.Warning);

    // LDT5xxx: courses and classes.
    internal static readonly Rule LDT5001 = Enter("LDT5001", Severity.Error);
    internal static readonly Rule LDT5002 = Enter("LDT5002", Severity.Error);
    internal static readonly Rule LDT5003 = Enter("LDT5003", Severity.Warning, inDraft: Severity.Info, inFinal: Severity.Error);
    internal static readonly Rule LDT5004 = Enter("LDT5004", Severity.Warning, inDraft: Severity.Info, inFinal: Severity.Error);
    internal static readonly Rule LDT5005 = Enter("LDT5005", Severity.Warning, inDraft: Severity.Info, inFinal: Severity.Error);
    internal static readonly Rule LDT5006 = Enter("LDT5006", Severity.Warning, inDraft: Severity.Info, inFinal: Severity.Error);
    internal static readonly Rule LDT5007 = Enter("LDT5007", Severity.Info, inDraft: null, inFinal: Severity.Warning);
    internal static readonly Rule LDT5008 = Enter("LDT5008", Severity.Error);

    // LDT6xxx: grades and results.
    internal static readonly Rule LDT6001 = Enter("LDT6001", Severity.Error);
    internal static readonly Rule LDT6002 = Enter("LDT6002", Severity.Warning, inDraft: Severity.Warning, inFinal: Severity.Error);
    internal static readonly Rule LDT6003 = Enter("LDT6003", Severity.Error);
    internal static readonly Rule LDT6004 = Enter("LDT6004", Severity.Error);
    internal static readonly Rule LDT6005 = Enter("LDT6005", Severity.Warning, inDraft: Severity.Warning, inFinal: Severity.Error);
    internal static readonly Rule LDT6006 = Enter("LDT6006", Severity.Error);

    // LDT7xxx: languages.
    internal static readonly Rule LDT7001 = Enter("LDT7001", Severity.Info, inDraft: null, inFinal: Severity.Warning);

    /// <summary>Every rule, in ordinal order of the codes.</summary>
    public static IReadOnlyList<Rule> All { get; } = s_all.AsReadOnly();

    /// <summary>The rule of a code, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Rule? Find(string code)
    {
        Guard.Against.Null(code);
        return s_all.Find(rule => rule.Code == code);
    }

    /// <summary>The rule of a code.</summary>
    /// <exception cref="ArgumentException">There is none, or the code is null.</exception>
    public static Rule Get(string code) => Find(code) ?? throw new ArgumentException($"There is no rule '{code}'.", nameof(code));

    private static Rule Enter(string code, Severity severity) => Enter(code, severity, severity, severity);

    // Null where the preset has the rule off.
    private static Rule Enter(string code, Severity severity, Severity? inDraft, Severity? inFinal)
    {
        Rule rule = new(code, severity) { SeverityInDraft = inDraft, SeverityInFinal = inFinal };
        s_all.Add(rule);
        return rule;
    }
}
