using System.Text;

namespace LacDuong.Training.Validation;

/// <summary>The messages of one language by key, and the filling in of their placeholders.</summary>
/// <remarks>
/// <see cref="MessageTemplate"/> says what a text may hold. How an argument is shown depends on its type and on the language: <see cref="MessageArguments"/>.
/// </remarks>
internal sealed class MessageTexts
{
    private readonly Dictionary<string, string> _texts;

    private MessageTexts(LanguageTag language, Dictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
    }

    /// <summary>The language of the texts.</summary>
    public LanguageTag Language { get; }

    /// <summary>The keys, in no particular order.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>Reads lines of <c>key: text</c>.</summary>
    /// <exception cref="ArgumentException">A line is of another form, or a key comes twice.</exception>
    public static MessageTexts Parse(LanguageTag language, string lines)
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
        return new MessageTexts(language, texts);
    }

    /// <summary>The text under a key as it stands, placeholders included.</summary>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public string this[string key]
        => _texts.TryGetValue(key, out string? text) ? text : throw new ArgumentException($"There is no message '{key}' in '{Language}'.", nameof(key));

    /// <summary>The text under a key, its placeholders filled in.</summary>
    /// <exception cref="ArgumentException">There is no such key, or the text asks for more arguments.</exception>
    public string Render(string key, params ReadOnlySpan<object?> arguments) => Fill(this[key], key, arguments);

    /// <summary>A text in this language, its placeholders filled in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">What it is called where it asks for too many arguments.</param>
    /// <param name="arguments">What the placeholders stand for, by number.</param>
    /// <exception cref="ArgumentException">The text asks for more arguments.</exception>
    public string Fill(string text, string key, ReadOnlySpan<object?> arguments)
    {
        StringBuilder filled = new(text.Length + 64);
        for (int at = 0; at < text.Length;)
        {
            int number = MessageTemplate.Read(text, ref at, out ReadOnlySpan<char> part);
            if (number >= arguments.Length)
                throw new ArgumentException($"The message '{key}' in '{Language}' has a placeholder that none of the {arguments.Length} arguments fills.", nameof(key));
            if (number == MessageTemplate.Text)
                filled.Append(part);
            else
                MessageArguments.Append(filled, arguments[number], this);
        }
        return filled.ToString();
    }
}
