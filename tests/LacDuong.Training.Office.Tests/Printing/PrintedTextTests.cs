using System.Runtime.CompilerServices;

namespace LacDuong.Training.Office.Tests.Printing;

/// <summary>
/// What the documents say, word for word: the files in <c>texts</c>. <c>UPDATE_DOCS=1</c> in the environment writes them anew.
/// </summary>
public class PrintedTextTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach ((string name, _) in PrintedCourse.Documents.All())
            {
                all.Add("vi", name);
                all.Add("en", name);
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_document_says_what_it_is_to_say(string language, string name)
    {
        CourseDocuments documents = PrintedCourse.Create(LanguageTag.Parse(language), language == "vi" ? PrintedCourse.Party : PrintedCourse.State);
        string text = Written.TextOf(Written.Docx(documents.All().Single(entry => entry.Name == name).Document));
        string file = Path.Combine("texts", $"{name}.{language}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(Path.Combine(Folder(), file), text);
        else
            Assert.Equal(File.ReadAllText(PrintedCourse.PathOf(file)), text);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
