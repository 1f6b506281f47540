using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>One thing to say about a file.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Rule">The rule's code; LDT0001 for what could not be read.</param>
/// <param name="Path">The place, a JSON Pointer: in the document, or in the line's own value.</param>
/// <param name="Message">What is wrong, in the reader's language.</param>
internal sealed record ResultLine(Severity Severity, string Rule, string Path, string Message)
{
    /// <summary>The code of what could not be read.</summary>
    public const string CannotRead = "LDT0001";

    /// <summary>The places related: of another line of a file of JSON Lines, with its number before it.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>The line in the file, counted from 1, where it is known.</summary>
    public int? Line { get; init; }

    /// <summary>The column in that line, counted from 1, where it is known.</summary>
    public int? Column { get; init; }

    public static ResultLine Of(TrainingFormatException error, string language)
        => new(Severity.Error, CannotRead, error.Pointer, error.Describe(language)) { Line = error.Line, Column = error.Column };
}
