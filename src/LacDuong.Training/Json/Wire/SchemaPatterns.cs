namespace LacDuong.Training.Json;

/// <summary>
/// The grammars of values that are one string, as regular expressions of ECMA-262 with the flag u, the dialect of JSON Schema. They accept
/// everything that reading accepts, and refuse as much as they can. The order of the two ends of a range is beyond them. The anchors are
/// left out.
/// </summary>
internal static class SchemaPatterns
{
    public const string Code = "[A-Za-z0-9]([A-Za-z0-9._:-]{0,62}[A-Za-z0-9])?";
    public const string TopicReference = Code + "/" + Code;

    // A year of four digits that divides by four; for a century, by four hundred.
    private const string LeapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";

    public const string Date =
        "(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|"
        + LeapYear + "-02-29)";

    public const string PartialDate = "(" + Date + "|(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?)";
    public const string DateRange = "(" + Date + "(/(" + Date + ")?)?|/" + Date + ")";

    private const string Minute = "([01][0-9]|2[0-3]):[0-5][0-9]";

    public const string TimeRange = Minute + "/(" + Minute + "|24:00)";
    public const string DateTime = Date + "T" + Minute + @":[0-5][0-9](\.[0-9]{1,9})?(Z|[+-]((0[0-9]|1[0-7]):[0-5][0-9]|18:00))";

    // At most 28 digits in total.
    private const string Whole = "(0|[1-9][0-9]{0,27})";
    private const string Number = @"(?!([0-9]\.?){29})" + Whole + @"(\.[0-9]+)?";

    public const string Figure = "([~<>]" + Number + "|" + Number + @"\.\." + Number + ")";
    public const string WholeFigure = "([~<>]" + Whole + "|" + Whole + @"\.\." + Whole + ")";

    // First the characters that a text excludes, then the rest of Unicode's white space.
    private const string Controls = @"\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F";
    private const string WhiteSpace = @"\t\n\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    public const string Text = "[" + WhiteSpace + "]*[^" + Controls + WhiteSpace + "][^" + Controls + "]*";
    public const string Address = "[A-Za-z][A-Za-z0-9+.-]+:[^" + Controls + WhiteSpace + "]+";
    public const string TimeZone = "[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*";

    // RFC 5646, section 2.1.
    private const string Language = "([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})";
    private const string ScriptAndRegion = "(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?";
    private const string VariantsAndExtensions = "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*";
    private const string PrivateUse = "[Xx](-[A-Za-z0-9]{1,8})+";

    /// <summary>The tags of the grammar, and the registered ones outside it, in any case.</summary>
    public static string LanguageTag { get; } =
        $"({Language}{ScriptAndRegion}{VariantsAndExtensions}(-{PrivateUse})?|{PrivateUse}|"
        + $"{string.Join('|', LanguageTagSyntax.Irregular.Select(IgnoringCase))})";

    private static string IgnoringCase(string tag)
        => string.Concat(tag.Select(c => c == '-' ? "-" : $"[{char.ToUpperInvariant(c)}{char.ToLowerInvariant(c)}]"));
}
