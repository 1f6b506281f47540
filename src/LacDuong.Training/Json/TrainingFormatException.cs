using System.Text.Json;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Json;

/// <summary>A text cannot be read as the format: where, what was found, and what was expected. Nothing of it was kept.</summary>
/// <remarks>
/// Being a <see cref="JsonException"/>, it is a 400 in ASP.NET Core, whose answer has no text outside Development unless the host gives it
/// one (docs/recipes.md). What it says never quotes anything of a learner or of a person's name.
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
    private readonly Phrase _expected;
    private readonly Phrase _found;
    private readonly ValueFault _reason;
    private readonly int? _line;
    private readonly DocumentPath _path;

    internal TrainingFormatException(WireFault fault, DocumentPath path, int? line, int? column)
        : base("")
    {
        Kind = fault.Kind;
        _path = path;
        _line = line;
        Column = column;
        _expected = fault.Expected;
        _found = fault.Found;
        _reason = fault.Reason;
    }

    /// <summary>What is wrong and where, in English.</summary>
    public override string Message => Say(MessageLanguage.English, Kind, _expected, _found, _reason) + Place(Path, _line, Column);

    /// <summary>What kind of error it is.</summary>
    public TrainingFormatErrorKind Kind { get; }

    /// <summary>
    /// Where it is: within the document; in a host's own message, from the root of that message. While the serialiser is still reading the
    /// message, the path starts at the value of this library's that can't be read.
    /// </summary>
    /// <remarks>
    /// It takes the place of <see cref="JsonException.Path"/>, in which the serialiser says in JSONPath where that value stands.
    /// </remarks>
    public new DocumentPath Path => base.Path is string host && HostPath.Read(host) is DocumentPath start ? start.Then(_path) : _path;

    /// <summary>
    /// The line, counted from 1. In a host's own message it is the one on which the value of this library's begins, as the serialiser tells
    /// it; null where it does not.
    /// </summary>
    public int? Line => _line ?? (int?)(LineNumber + 1);

    /// <summary>The column, counted from 1 in Unicode scalar values, a byte-order mark aside; null in a host's own message.</summary>
    public int? Column { get; }

    /// <summary>What was expected there, in English.</summary>
    public string Expected => MessageLanguage.English.Render(_expected.Key, _expected.Argument);

    /// <summary>What was found there, in English.</summary>
    public string Found => MessageLanguage.English.Render(_found.Key, _found.Argument);

    /// <summary>What is wrong, in a language, without the place.</summary>
    /// <param name="language">The reader's language. For one that the library doesn't speak, it's Vietnamese.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Describe(LanguageTag language) => Say(MessageLanguage.Get(language), Kind, _expected, _found, _reason);

    private static string Say(MessageLanguage language, TrainingFormatErrorKind kind, Phrase expected, Phrase found, ValueFault reason)
        => language.Render(
            $"reading.{kind}",
            language.Render(expected.Key, expected.Argument),
            language.Render(found.Key, found.Argument),
            reason is ValueFault.None or ValueFault.Form ? "" : $" ({language.Render($"reason.{reason}")})");

    private static string Place(DocumentPath path, int? line, int? column)
        => (path.Depth, line) switch
        {
            (0, null) => "",
            (_, null) => OneLine.Of($" At {path}."),
            (0, _) => $" At line {line}, column {column}.",
            _ => OneLine.Of($" At {path}, line {line}, column {column}."),
        };
}
