using System.Text.Json;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Json;

/// <summary>
/// The error of a text outside the format: the place, what was found, and what was expected. Reading keeps nothing of the text.
/// </summary>
/// <remarks>
/// Because it is a <see cref="JsonException"/>, ASP.NET Core answers with a 400. Outside Development, that answer has an empty text unless
/// you set one (docs/how-to/check-documents-over-http.md). The exception's texts leave out everything about a learner, and people's names.
/// </remarks>
/// <example><code>
/// try
/// {
///     document = TrainingJson.Read(stream);
/// }
/// catch (TrainingFormatException error)
/// {
///     Console.Error.WriteLine($"{path}({error.Line},{error.Column}): {error.Describe("vi")}");
/// }
/// </code></example>
public sealed class TrainingFormatException : JsonException
{
    private readonly WireFault _fault;
    private readonly int? _line;
    private readonly DocumentPath _path;

    internal TrainingFormatException(WireFault fault, DocumentPath path, int? line, int? column)
        : base("")
    {
        _fault = fault;
        _path = path;
        _line = line;
        Column = column;
    }

    /// <summary>The problem and its place, in English.</summary>
    public override string Message => Say(MessageLanguage.English) + Place(Path, _line, Column);

    /// <summary>The kind of error.</summary>
    public TrainingFormatErrorKind Kind => _fault.Kind;

    /// <summary>
    /// The place within the document; in your own message, counted from the root of that message. While the serialiser is still reading
    /// your message, the path starts at the library's value that failed.
    /// </summary>
    /// <remarks>It hides <see cref="JsonException.Path"/>, in which the serialiser gives the place of that value as JSONPath.</remarks>
    public new DocumentPath Path => base.Path is string host && HostPath.Read(host) is DocumentPath start ? start.Then(_path) : _path;

    /// <summary>
    /// The line, counted from 1. In your own message, the line on which the library's value begins, as the serialiser reports it; otherwise
    /// null.
    /// </summary>
    public int? Line => _line ?? (int?)(LineNumber + 1);

    /// <summary>The column, counted from 1 in Unicode scalar values, byte-order mark excluded. Null in your own message.</summary>
    public int? Column { get; }

    /// <summary>The expected content, in English.</summary>
    public string Expected => MessageLanguage.English.Render(_fault.Expected.Key, _fault.Expected.Argument);

    /// <summary>The content found instead, in English.</summary>
    public string Found => MessageLanguage.English.Render(_fault.Found.Key, _fault.Found.Argument);

    /// <summary>Describes the problem in a language, and leaves out the place.</summary>
    /// <param name="language">The reader's language. Vietnamese if the library lacks the language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language) => Say(MessageLanguage.Get(language));

    private string Say(MessageLanguage language)
        => language.Render(
            $"reading.{Kind}",
            language.Render(_fault.Expected.Key, _fault.Expected.Argument),
            language.Render(_fault.Found.Key, _fault.Found.Argument),
            _fault.Reason is ValueFault.None or ValueFault.Form ? "" : $" ({language.Render($"reason.{_fault.Reason}")})");

    private static string Place(DocumentPath path, int? line, int? column)
        => (path.Depth, line) switch
        {
            (0, null) => "",
            (_, null) => OneLine.Of($" At {path}."),
            (0, _) => $" At line {line}, column {column}.",
            _ => OneLine.Of($" At {path}, line {line}, column {column}."),
        };
}
