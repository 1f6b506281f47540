using System.Globalization;
using System.Text;
using LacDuong.Training;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;

namespace TrainingCheck;

/// <summary>One line for each finding, in the style of compilers, then one line for the file.</summary>
internal sealed class TextResultWriter(TextWriter output, string language) : IResultWriter
{
    public void Write(FileResult result)
    {
        foreach (ReportEntry entry in result.Entries.Concat(result.LeftOut.Select(one => one.ToEntry(language))))
        {
            string pointer = entry.Path.Length == 0 ? "(document)" : entry.Path;
            output.WriteLine(InOneLine($"{result.File}{Place(entry)}: {entry.Severity.ToWord()} {entry.Rule} {pointer}: {entry.Message}"));
        }
        if (result.IsRead)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{InOneLine(result.File)}: {result.Count(Severity.Error)} errors, "
                + $"{result.Count(Severity.Warning)} warnings, {result.Count(Severity.Info)} infos"));
        }
    }

    public void Dispose() => output.Flush();

    private static string Place(ReportEntry entry) => (entry.Line, entry.Column) switch
    {
        (null, _) => "",
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"({entry.Line})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"({entry.Line},{entry.Column})"),
    };

    // Names and keys come from the file. They must stay on the line and keep control codes from the terminal.
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
