namespace LacDuong.Training.Validation;

/// <summary>
/// Every sentence that this library says to a reader, in Vietnamese and in English, from the embedded resources <c>Messages/*.txt</c>: for
/// each language one with the texts of the rules, and one with the rest, save what the kinds of activity are called, which the table of
/// them says. A language is read when it is first asked for.
/// </summary>
/// <remarks>
/// A line of a resource is <c>key: text</c>, blank, or a comment that begins with <c>#</c>. <see cref="MessageLanguage"/> says what a text
/// may hold.
/// </remarks>
internal static class Messages
{
    private static readonly Lazy<MessageLanguage> s_vietnamese = new(() => Load(LanguageTag.Vietnamese));
    private static readonly Lazy<MessageLanguage> s_english = new(() => Load(LanguageTag.English));

    /// <summary>The languages that there are: <c>vi</c> and <c>en</c>.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["vi", "en"];

    /// <summary>The texts of a language of the library.</summary>
    /// <exception cref="ArgumentException">The language is null, or neither <c>vi</c> nor <c>en</c>.</exception>
    public static MessageLanguage In(string language) => Guard.Against.Null(language) switch
    {
        "vi" => s_vietnamese.Value,
        "en" => s_english.Value,
        _ => throw new ArgumentException(
            $"There are messages in {string.Join(" and ", Languages)}, not in '{language}'.", nameof(language)),
    };

    /// <summary>The text under a key, its placeholders filled in.</summary>
    /// <exception cref="ArgumentException">The language is neither <c>vi</c> nor <c>en</c>, there is no such key, or the text asks for more
    /// arguments.</exception>
    public static string Render(string language, string key, params ReadOnlySpan<object?> arguments) => In(language).Render(key, arguments);

    /// <summary>The key of what a kind of activity is called.</summary>
    public static string KeyOf(ActivityKind kind) => $"{nameof(Activity)}.{kind.Name}";

    private static MessageLanguage Load(LanguageTag language)
    {
        IEnumerable<string> kinds = ActivityKind.All.Select(kind => $"{KeyOf(kind)}: {kind.Words.In(language)}");
        return MessageLanguage.Parse(language, string.Join('\n', [Read($"{language}"), Read($"{language}.rules"), .. kinds]));
    }

    private static string Read(string resource)
    {
        using Stream stream = typeof(Messages).Assembly.GetManifestResourceStream($"LacDuong.Training.Messages.{resource}.txt")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
