using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using LacDuong.Training.Validation;
using TrainingCheck;

Option<string> language = new("--lang") { Description = "The language of the messages.", DefaultValueFactory = _ => "vi" };
language.AcceptOnlyFromAmong("vi", "en");
Option<string> format = new("--format") { Description = "Lines of text, or one JSON array.", DefaultValueFactory = _ => "text" };
format.AcceptOnlyFromAmong("text", "json");
Option<string> policy = new("--policy")
{
    Description = "How strict: for a draft, for what is final, or between.",
    DefaultValueFactory = _ => Policies.Default,
};
policy.AcceptOnlyFromAmong(Policies.Names);
Option<string> units = new("--units") { Description = "Fills in the units of the country that a file refers to and lacks." };
units.AcceptOnlyFromAmong("vietnam");
Option<bool> all = new("--all") { Description = "List every finding, not only the first of each rule." };
Argument<string[]> files
    = new("FILE") { Description = "Training documents (.json), or courses as JSON Lines (.jsonl).", Arity = ArgumentArity.OneOrMore };
// A misspelt option isn't a file. Write ./--name for a file of such a name.
files.Validators.Add(given =>
{
    foreach (string name in given.Tokens.Select(token => token.Value).Where(value => value.StartsWith('-')))
        given.AddError($"There is no option '{name}'.");
});
RootCommand command = new("Checks training documents: can they be read, "
    + "and does what they say fit together?") { language, format, policy, units, all, files };
command.SetAction(arguments =>
{
    TrainingValidator validator = new(Policies.Find(arguments.GetValue(policy)!, arguments.GetValue(all)));
    FileCheck check = new(validator, arguments.GetValue(language)!, arguments.GetValue(units) is not null);
    return Run(arguments.GetValue(files)!, check, arguments.GetValue(language)!, arguments.GetValue(format) == "json");
});

ParseResult parsed = command.Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();
foreach (ParseError error in parsed.Errors)
    Console.Error.WriteLine($"training-check: {error.Message}");
return ExitCode.CannotRead;

static int Run(string[] paths, FileCheck check, string language, bool asJson)
{
    // A buffered stream of our own: lines end in LF on every system, and the byte order mark is left out.
    using StreamWriter text
        = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    using IResultWriter output = asJson ? new JsonResultWriter(text.BaseStream, language) : new TextResultWriter(text, language);
    int exitCode = ExitCode.NoErrors;
    foreach (string path in paths)
    {
        FileResult result = check.Check(path);
        output.Write(result);
        exitCode = Math.Max(exitCode, result.ExitCode);
    }
    return exitCode;
}
