namespace LacDuong.Training.Wording;

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

    /// <summary>The languages of the library itself: <c>vi</c> and <c>en</c>.</summary>
    public static IReadOnlyList<LanguageTag> Languages { get; } = [LanguageTag.Vietnamese, LanguageTag.English];

    public static MessageLanguage Vietnamese => s_vietnamese.Value;

    public static MessageLanguage English => s_english.Value;

    private static MessageLanguage Load(LanguageTag language)
        => MessageLanguage.Parse(language, $"{Read($"{language}")}\n{Read($"{language}.rules")}");

    private static string Read(string resource)
    {
        using Stream stream = typeof(Messages).Assembly.GetManifestResourceStream($"LacDuong.Training.Messages.{resource}.txt")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
