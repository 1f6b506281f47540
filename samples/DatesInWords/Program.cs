using System.CommandLine;
using System.Text;
using DatesInWords;
using LacDuong.Training;

Option<string> language = new("--lang") { Description = "Ngôn ngữ: vi hoặc en", DefaultValueFactory = _ => "vi" };
language.AcceptOnlyFromAmong("vi", "en");
RootCommand root = new("Đọc ngày giờ viết bằng chữ: mỗi dòng là văn bản, dấu tab, ngày tham chiếu (yyyy-MM-dd)") { language };
root.SetAction(arguments =>
{
    using StreamReader input = new(Console.OpenStandardInput(), Encoding.UTF8);
    using StreamWriter output
        = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    LanguageTag reader = new(arguments.GetValue(language)!);
    while (input.ReadLine() is string line)
    {
        string[] columns = line.Split('\t');
        // Texts that need a reference day are refused if it's missing.
        LocalDate? reference = columns.Length > 1 && DateRange.TryParse(columns[1], out DateRange? day) ? day.Start : null;
        output.WriteLine(Notation.Of(columns[0], reference, reader));
    }
});
return root.Parse(args).Invoke();
