namespace LacDuong.Training.Wording;

/// <summary>
/// The sentences of this library for a reader, in Vietnamese and in English, from the embedded resources <c>Messages/*.txt</c>. Each
/// language has one resource for the rules and one for the rest. The kinds of activity get their names from their own table. A language is
/// read at its first use.
/// </summary>
/// <remarks>
/// A line of a resource is <c>key: text</c>, blank, or a comment that begins with <c>#</c>. <see cref="MessageLanguage"/> defines what a
/// text may contain.
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
