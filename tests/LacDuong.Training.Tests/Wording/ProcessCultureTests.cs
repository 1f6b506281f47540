using System.Globalization;
using LacDuong.Training.Wording;

namespace LacDuong.Training.Tests.Wording;

public sealed class ProcessCultureTests
{
    [Theory]
    [InlineData("")]
    [InlineData("vi-VN")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Every_example_of_these_tests_holds_in_every_culture_of_the_process(string name)
    {
        DateWordingTests writing = new();
        DateReadingTests reading = new();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Culture(name);
            foreach (object[] row in DateWordingTests.Ranges)
                writing.A_range_is_written_in_each_form((string)row[0], (DateForm)row[1], (string)row[2], (string)row[3]);
            foreach (object[] row in DateWordingTests.Lists)
                writing.What_dates_in_a_row_share_is_written_once((string[])row[0], (DateForm)row[1], (string)row[2], (string)row[3]);
            foreach (object[] row in DateReadingTests.Texts)
                reading.Accents_typed_as_marks_of_their_own_and_capitals_read_the_same((string)row[0], (string[])row[1]);
            Assert.Equal(
                "At character 4 there is «13» where a month (1 to 12 or its name) was expected.",
                DateReading.Read("25/13", new LocalDate(2022, 3, 1)).Fault?.Describe(LanguageTag.English));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Where the machine's culture data is off, no culture has a name; then a culture is made that writes numbers as no other does.
    private static CultureInfo Culture(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            CultureInfo made = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            made.NumberFormat.NegativeSign = "~";
            made.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
            made.DateTimeFormat.DateSeparator = "~";
            return made;
        }
    }
}
