using System.Collections.Immutable;
using System.Text;

namespace LacDuong.Training.Wording;

/// <summary>A language of the library's messages: Vietnamese, English, or one that you add.</summary>
/// <remarks>
/// A text may have numbered placeholders, <c>{0}</c>, <c>{1}</c>, in any order and as often as the language needs. Double a literal brace.
/// An argument is shown by its kind: a name or title in several languages by <see cref="LocalisedText.Get"/>, a date by
/// <see cref="Dates"/>. Languages are equal if they are the same object.
/// </remarks>
/// <example><code>
/// Dictionary&lt;string, string&gt; texts = new(MessageLanguage.English.Texts);
/// texts["LDT5007.title"] = "Cours sans classe";   // and all the others
/// MessageLanguage french = new(new LanguageTag("fr"), texts) { Dates = DateWording.English };
/// MessageLanguage.Add(french);
/// string shown = report.Describe("fr");
/// </code></example>
public sealed class MessageLanguage
{
    // Each is read at its first use.
    private static readonly Lazy<MessageLanguage> s_vietnamese = new(() => Load(LanguageTag.Vietnamese));
    private static readonly Lazy<MessageLanguage> s_english = new(() => Load(LanguageTag.English));

    // The languages that hosts added, the narrowest tags first.
    private static ImmutableArray<MessageLanguage> s_added = [];

    private readonly Dictionary<string, string> _texts;

    /// <summary>Creates a language of your own, or another wording of Vietnamese or English.</summary>
    /// <param name="language">The language.</param>
    /// <param name="texts">Every text of <see cref="English"/>, under the same key and with the same placeholders.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null; a key is missing, repeated or unknown; or a text is blank, ill-formed, or has other placeholders. The message
    /// names the keys.
    /// </exception>
    public MessageLanguage(LanguageTag language, IEnumerable<KeyValuePair<string, string>> texts)
        : this(Guard.Against.Null(language), RequireComplete(Guard.Against.Null(texts), nameof(texts)))
    {
    }

    private MessageLanguage(LanguageTag language, Dictionary<string, string> texts)
    {
        Language = language;
        Dates = DateWording.Get(language);
        _texts = texts;
    }

    /// <summary>The library's Vietnamese, <c>vi</c>.</summary>
    public static MessageLanguage Vietnamese => s_vietnamese.Value;

    /// <summary>The library's English, <c>en</c>.</summary>
    public static MessageLanguage English => s_english.Value;

    /// <summary>The language of the texts.</summary>
    public LanguageTag Language { get; }

    /// <summary>The wording of dates in the texts: by default, that of <see cref="DateWording.Get"/> for the language.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DateWording Dates { get; init => field = Require.NotNull(value); }

    /// <summary>The texts by key, placeholders included, unordered.</summary>
    public IReadOnlyDictionary<string, string> Texts => field ??= _texts.AsReadOnly();

    /// <summary>
    /// Adds a language of yours, or Vietnamese or English in your words. From now on, the whole process uses it for readers of its tag and
    /// of narrower ones.
    /// </summary>
    /// <param name="language">The language. It replaces one that you added with the same tag.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static void Add(MessageLanguage language)
    {
        Guard.Against.Null(language);
        ImmutableInterlocked.Update(ref s_added, added =>
        [
            .. added.RemoveAll(other => other.Language == language.Language).Add(language)
                .OrderByDescending(other => other.Language.Value.Length),
        ]);
    }

    /// <summary>
    /// Gets the language for a reader of a tag: one that you added for the tag or a wider one, otherwise English for <c>en</c> and its
    /// varieties, otherwise Vietnamese.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static MessageLanguage Get(LanguageTag language)
    {
        Guard.Against.Null(language);
        foreach (MessageLanguage added in s_added)
        {
            if (language.IsOf(added.Language))
                return added;
        }
        return language.IsOf(LanguageTag.English) ? English : Vietnamese;
    }

    /// <summary>The keys, unordered.</summary>
    internal IReadOnlyCollection<string> Keys => _texts.Keys;

    // The embedded resources Messages/*.txt: one for the rules and one for the rest.
    private static MessageLanguage Load(LanguageTag language) => Parse(language, $"{Read($"{language}")}\n{Read($"{language}.rules")}");

    private static string Read(string resource)
    {
        using Stream stream = typeof(MessageLanguage).Assembly.GetManifestResourceStream($"LacDuong.Training.Messages.{resource}.txt")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Reads lines that are <c>key: text</c>, blank, or a comment that begins with <c>#</c>.</summary>
    /// <exception cref="ArgumentException">A line has another form, or a key is repeated.</exception>
    internal static MessageLanguage Parse(LanguageTag language, string lines)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (string line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#'))
                continue;
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 1 || !texts.TryAdd(line[..colon], line[(colon + 2)..].Trim()))
                throw new ArgumentException($"A line of messages must be «key: text», each key once: '{line}'.", nameof(lines));
        }
        return new MessageLanguage(language, texts);
    }

    /// <summary>The raw text under a key, placeholders included.</summary>
    /// <exception cref="ArgumentException">The key is unknown.</exception>
    internal string this[string key]
        => _texts.TryGetValue(key, out string? text)
            ? text
            : throw new ArgumentException($"'{Language}' has no message '{key}'.", nameof(key));

    /// <summary>Returns the text under a key, with its placeholders filled.</summary>
    /// <exception cref="ArgumentException">The key is unknown, or the text needs more arguments.</exception>
    internal string Render(string key, params ReadOnlySpan<object?> arguments) => Fill(this[key], key, arguments);

    /// <summary>Returns a text in this language, with its placeholders filled.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The name of the text in an error.</param>
    /// <param name="arguments">The values of the placeholders, by number.</param>
    /// <exception cref="ArgumentException">The text needs more arguments.</exception>
    internal string Fill(string text, string key, ReadOnlySpan<object?> arguments)
    {
        StringBuilder filled = new(text.Length + 64);
        for (int at = 0; at < text.Length;)
        {
            int number = MessageTemplate.Read(text, ref at, out ReadOnlySpan<char> part);
            if (number >= arguments.Length)
                throw new ArgumentException(
                    $"The message '{key}' in '{Language}' has a placeholder that none of the {arguments.Length} arguments fills.",
                    nameof(key));
            if (number == MessageTemplate.Text)
                filled.Append(part);
            else
                MessageArguments.Append(filled, arguments[number], this);
        }
        // The last sentence may be empty.
        return filled.ToString().TrimEnd();
    }

    private static Dictionary<string, string> RequireComplete(IEnumerable<KeyValuePair<string, string>> texts, string parameter)
    {
        Dictionary<string, string> kept = new(StringComparer.Ordinal);
        foreach ((string key, string text) in texts)
        {
            Guard.Against.NullOrWhiteSpace(text, parameter, $"The text '{key}' is blank.");
            if (!kept.TryAdd(Guard.Against.Null(key, parameter), text))
                throw new ArgumentException($"The text '{key}' occurs twice.", parameter);
        }
        MessageLanguage model = English;
        RequireNone("There is no text for", model.Keys.Where(key => !kept.ContainsKey(key)), parameter);
        RequireNone("The library has no text", kept.Keys.Where(key => !model._texts.ContainsKey(key)), parameter);
        RequireNone(
            "The placeholders are not those of English in",
            kept.Keys.Where(key => !MessageTemplate.Placeholders(kept[key], parameter).SequenceEqual(
                MessageTemplate.Placeholders(model[key], parameter))),
            parameter);
        return kept;
    }

    private static void RequireNone(string what, IEnumerable<string> keys, string parameter)
    {
        string[] inOrder = [.. keys.Order(StringComparer.Ordinal)];
        if (inOrder.Length > 0)
            throw new ArgumentException($"{what}: {string.Join(", ", inOrder)}.", parameter);
    }
}
