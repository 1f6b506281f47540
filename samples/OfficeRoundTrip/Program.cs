using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using LacDuong.Training;
using LacDuong.Training.Json;
using LacDuong.Training.Office;
using OfficeRoundTrip;

Argument<string?> from = new("IN")
{
    Description = "A folder with class lists and plans; if you leave it out, the files that come with this program.",
    Arity = ArgumentArity.ZeroOrOne,
};
Argument<string?> to = new("OUT") { Description = "The folder to write to; it's made if it isn't there.", Arity = ArgumentArity.ZeroOrOne };
Option<string?> known
    = new("--known") { Description = "A training document with what you have already: units, catalogue, lecturers, rooms, the course." };
Option<string> language
    = new("--lang") { Description = "The language of the messages and the documents.", DefaultValueFactory = _ => "vi" };
language.AcceptOnlyFromAmong("vi", "en");
RootCommand command = new("From a folder of class lists and plans to a training document, "
    + "and back to documents for print.") { from, to, known, language };
command.Validators.Add(given =>
{
    if (given.GetValue(from) is not null && given.GetValue(to) is null)
        given.AddError("Give the folder to write to, too.");
});
command.SetAction(arguments
    => Run(arguments.GetValue(from), arguments.GetValue(to), arguments.GetValue(known), arguments.GetValue(language)!));

ParseResult parsed = command.Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();
foreach (ParseError error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
return ExitCode.CannotRead;

static int Run(string? from, string? to, string? knownFile, string language)
{
    // Lines end in LF on every system, and the byte order mark is left out.
    using StreamWriter output
        = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    if (from is null)
    {
        from = Path.Combine(AppContext.BaseDirectory, "Files");
        knownFile ??= Path.Combine(from, "known.json");
        to = Directory.CreateTempSubdirectory("office-round-trip-").FullName;
        output.WriteLine(to);
    }
    try
    {
        TrainingDocument document = new();
        if (knownFile is not null)
        {
            using FileStream stream = File.OpenRead(knownFile);
            document = TrainingJson.Read(stream);
        }
        Intake intake = new(document, language);
        intake.ReadFolder(from);
        foreach (string line in intake.Lines)
            output.WriteLine(line);
        Directory.CreateDirectory(to!);
        using (FileStream stream = File.Create(Path.Combine(to!, "document.json")))
            TrainingJson.Write(intake.Document, stream, indented: true);
        DocumentsOf(intake.Document, language).WriteAll(to!);
        return intake.ExitCode;
    }
    catch (TrainingFormatException error)
    {
        Console.Error.WriteLine($"{knownFile}: {error.Describe(language)}");
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(error.Message);
    }
    return ExitCode.CannotRead;
}

static CourseDocuments DocumentsOf(TrainingDocument document, string language)
{
    Course course = document.Courses[0];
    Organiser? lead = course.Organisers.FirstOrDefault(organiser => organiser.Role == OrganiserRole.Lead);
    LocalisedText? centre = lead is null ? null : document.Units.FirstOrDefault(unit => unit.Code == lead.Unit)?.Name;
    return new CourseDocuments(document, course)
    {
        Language = language,
        // Your program knows the parent body, the number, the place and the signer as well.
        Letterhead = centre is null ? null : new Letterhead { Body = centre.Get(language).ToUpperInvariant() },
        Signatories = [new Signatory { Office = language == "en" ? "DIRECTOR" : "GIÁM ĐỐC" }],
    };
}
