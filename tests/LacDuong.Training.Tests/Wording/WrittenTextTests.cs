using System.Text.RegularExpressions;
using DatesInWords;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

/// <summary>The strings of announcements in <c>Fixtures</c>, each with the day that it refers to and what it means.</summary>
public sealed class WrittenTextTests
{
    private static readonly LocalDate s_reference = new(2022, 5, 1);

    // Between letters, digits and each other sign.
    private static readonly Regex s_word = new(@"(?<=[^\p{L}\p{M}])|(?=[^\p{L}\p{M}])", RegexOptions.CultureInvariant);

    public static IEnumerable<object[]> Cases => Files.SelectMany(Lines);

    private static string[] Files => ["dates.txt", "announcements.txt"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_means_what_the_file_says(string text, string reference, string meaning)
    {
        LocalDate? day = reference.Length == 0 ? null : DateRange.Parse(reference).Start;
        Assert.Equal(meaning, Notation.Of(text, day, LanguageTag.Vietnamese).Split('\t')[0]);
    }

    [Fact]
    public void No_text_of_the_files_means_nothing_without_a_reference_day_or_another_year_than_it_says()
    {
        foreach (string[] line in Files.SelectMany(Lines))
        {
            string meaning = Notation.Of(line[0], reference: null, LanguageTag.English).Split('\t')[0];
            Assert.True(meaning == "refuse" || meaning == line[2], $"{line[0]}: {meaning}");
        }
    }

    [Fact]
    public void A_text_without_one_of_its_words_or_with_one_twice_is_read_or_refused_at_a_place_within_it()
    {
        foreach (string text in Files.SelectMany(Lines).Select(line => line[0]).SelectMany(Mutations))
        {
            foreach (ReadingFault? fault in new[] { DateReading.Read(text, s_reference).Fault, TimeReading.Read(text, s_reference).Fault })
                Assert.True(fault is null || text[(fault.Position - 1)..].StartsWith(fault.Found.TrimEnd('…'), StringComparison.Ordinal), text);
        }
    }

    private static IEnumerable<string> Mutations(string text)
    {
        string[] words = s_word.Split(text);
        for (int i = 0; i < words.Length; i++)
        {
            yield return string.Concat(words[..i].Concat(words[(i + 1)..]));
            yield return string.Concat(words[..(i + 1)].Concat(words[i..]));
            if (i + 2 < words.Length)
                yield return string.Concat([.. words[..i], words[i + 2], words[i + 1], words[i], .. words[(i + 3)..]]);
        }
    }

    // Text, reference day, meaning.
    private static IEnumerable<string[]> Lines(string file)
        => Json.Fixtures.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'));
}
