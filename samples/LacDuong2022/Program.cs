using System.CommandLine;
using System.Text;
using LacDuong.Training;
using LacDuong.Training.Json;
using LacDuong.Training.Validation;
using LacDuong2022;
using Spectre.Console;

Option<string> language = new("--lang") { Description = "The language of the sheet.", DefaultValueFactory = _ => "vi" };
language.AcceptOnlyFromAmong("vi", "en");
Option<FileInfo> output = new("--out") { Description = "A file to write the course to, as a training document." };
Option<bool> draft = new("--draft") { Description = "Adds a timetable: a proposal of this program, not the centre's plan." };
RootCommand command = new("The mass-mobilisation course of Lạc Dương, May 2022: modelled, validated, printed, "
    + "written.") { language, output, draft };
command.SetAction(arguments => Run(arguments.GetValue(language)!, arguments.GetValue(output), arguments.GetValue(draft)));
return command.Parse(args).Invoke();

static int Run(string language, FileInfo? output, bool isDrafted)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    TrainingDocument facts = LacDuongCourse.Document;
    Proposal? proposal = isDrafted ? new Proposal(facts, facts.Courses[0]) : null;
    TrainingDocument document = proposal?.Document ?? facts;
    ValidationReport report = TrainingValidator.Default.Validate(document);
    SheetLabels labels = language == "en" ? SheetLabels.English : SheetLabels.Vietnamese;
    Print(CourseSheet.Of(document, document.Courses[0], proposal, report, labels));
    return output is null || TrySave(document, output.FullName) ? 0 : 2;
}

// A table in a terminal; plain lines in a file or a pipe.
static void Print(IEnumerable<(string Label, IReadOnlyList<string> Lines)> sheet)
{
    if (Console.IsOutputRedirected)
    {
        foreach ((string label, IReadOnlyList<string> lines) in sheet)
            Console.Write(lines.Count == 1 ? $"{label}: {lines[0]}\n" : $"{label}:\n{string.Concat(lines.Select(line => $"  {line}\n"))}");
        return;
    }
    Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
    foreach ((string label, IReadOnlyList<string> lines) in sheet)
        grid.AddRow(new Markup($"[bold]{Markup.Escape(label)}[/]"), new Text(string.Join('\n', lines)));
    AnsiConsole.Write(new Panel(grid).RoundedBorder());
}

static bool TrySave(TrainingDocument document, string path)
{
    try
    {
        using FileStream stream = File.Create(path);
        TrainingJson.Write(document, stream, indented: true);
        stream.Write("\n"u8);
        return true;
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"{path}: {error.Message}");
        return false;
    }
}
