namespace CentreDesk;

/// <summary>What a clerk typed into a form, and what's wrong with it, so that a refused form comes back as it was sent.</summary>
public sealed class Typed
{
    private readonly IFormCollection _form;
    private readonly Dictionary<string, string> _problems = [];

    public Typed(IFormCollection form, Reader reader)
    {
        _form = form;
        Reader = reader;
    }

    public Reader Reader { get; }

    public IFormCollection Form => _form;

    public bool HasProblems => _problems.Count > 0;

    public IReadOnlyDictionary<string, string> Problems => _problems;

    /// <summary>The text of a field on one line, or null if it's empty or missing.</summary>
    public string? this[string field] => OneLine(_form[field]) is { Length: > 0 } text ? text : null;

    /// <summary>Whether a field has what the form showed. A field that wasn't sent stays as it is, too.</summary>
    public bool IsAsShown(string field, IReadOnlyDictionary<string, string> shown)
        => !_form.ContainsKey(field) || OneLine(_form[field]) == OneLine(shown.GetValueOrDefault(field));

    /// <summary>A text as a field has it: on one line, without white space around it.</summary>
    public static string OneLine(string? text) => string.Concat((text ?? "").Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    /// <summary>Says what's wrong with a field, in the reader's language.</summary>
    public void Refuse(string field, string vietnamese, string english) => _problems.TryAdd(field, Reader.Say(vietnamese, english));

    /// <summary>The field as a value, or null if it's empty or refused.</summary>
    public T? Read<T>(string field, string vietnamese, string english)
        where T : class, IParsable<T>
    {
        if (this[field] is not { } text)
            return null;
        if (T.TryParse(text, null, out T? value))
            return value;
        Refuse(field, vietnamese, english);
        return null;
    }
}
