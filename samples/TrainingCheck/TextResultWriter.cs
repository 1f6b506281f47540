using System.Globalization;
using System.Text;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>One line for each finding, as compilers write them, then one line for the file.</summary>
internal sealed class TextResultWriter(TextWriter output) : IResultWriter
{
    public void Write(FileResult result)
    {
        foreach (ResultLine line in result.Lines)
        {
            string pointer = line.Path.Length == 0 ? "(document)" : line.Path;
            output.WriteLine(InOneLine($"{result.File}{Place(line)}: {line.Severity.ToWord()} {line.Rule} {pointer}: {line.Message}"));
        }
        if (result.IsRead)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{InOneLine(result.File)}: {result.Count(Severity.Error)} errors, {result.Count(Severity.Warning)} warnings, {result.Count(Severity.Info)} infos"));
        }
    }

    public void Dispose() => output.Flush();

    private static string Place(ResultLine line) => (line.Line, line.Column) switch
    {
        (null, _) => "",
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"({line.Line})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"({line.Line},{line.Column})"),
    };

    // Names and keys come from the file: none may break the line or speak to the terminal.
    private static string InOneLine(string text)
    {
        StringBuilder shown = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                shown.Append(c);
        }
        return shown.ToString();
    }
}
