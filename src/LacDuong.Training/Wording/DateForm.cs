namespace LacDuong.Training.Wording;

/// <summary>
/// A form in which <see cref="DateWording"/> writes dates and times. The examples show a day, and days of one month. Times are «7h30» and
/// «7h30 – 11h00», in English «7:30 am», unless the form says otherwise.
/// </summary>
/// <remarks>
/// <para>
/// Successive dates write a shared part once, with the last of them. Dates of one month share the month («25 – 27/5/2022»).
/// Dates of one year share the year («31/7 – 04/8/2023», but «30/12/2024 – 03/01/2025»). Forms with the day of the week write each month.
/// </para>
/// <para>The forms are fixed instances, equal only to themselves.</para>
/// </remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed class DateForm
{
    // Each form is one property here, and differs from the others only in its layouts.
    private DateForm(string name, DateLayout vietnamese, DateLayout english)
        => (Name, Vietnamese, English) = (name, vietnamese, english);

    private static DateLayout VietnameseNumbers { get; } = new(Month: "/", Year: "/", To: " – ", ToAfterDay: " – ");

    private static DateLayout VietnameseSentence { get; }
        = VietnameseNumbers with { Day = "ngày ", From = "từ ", To = " đến ", ToAfterDay = " đến " };

    private static DateLayout EnglishNumbers { get; } = new(Month: " ", Year: " ", To: " – ", ToAfterDay: "–");

    private static DateLayout EnglishSentence { get; } = EnglishNumbers with { From = "from ", To = " to ", ToAfterDay = " to " };

    /// <summary>«25/5/2022», «25 – 27/5/2022»; in English «25 May 2022», «25–27 May 2022».</summary>
    public static DateForm Standard { get; } = new(nameof(Standard), VietnameseNumbers, EnglishNumbers);

    /// <summary>
    /// «25/5», «25 – 27/5»; in English «25 May», «25–27 May». Still writes the year if the dates are of several years or out of ascending
    /// order, because the reader couldn't tell it.
    /// </summary>
    public static DateForm WithoutYear { get; }
        = new(nameof(WithoutYear), VietnameseNumbers with { HasYear = false }, EnglishNumbers with { HasYear = false });

    /// <summary>
    /// For a sentence: «ngày 25/5/2022», «từ ngày 25 đến ngày 27/5/2022», «7 giờ 30», «từ 7 giờ 30 đến 11 giờ»; in English «25 May 2022»,
    /// «from 25 to 27 May 2022», «from 7:30 am to 11:00 am».
    /// </summary>
    public static DateForm Sentence { get; } = new(nameof(Sentence), VietnameseSentence, EnglishSentence);

    /// <summary>
    /// For the head of official documents (Decree 30/2020/NĐ-CP, Annex I, part I, section II, item 4): «ngày 25 tháng 5 năm 2022», «từ ngày
    /// 25 đến ngày 27 tháng 5 năm 2022», times as <see cref="Sentence"/>; in English as <see cref="Sentence"/>.
    /// </summary>
    public static DateForm Full { get; }
        = new(nameof(Full), VietnameseSentence with { Month = " tháng ", Year = " năm " }, EnglishSentence);

    /// <summary>
    /// «Thứ Tư, 25/5/2022», «Thứ Tư, 25/5 – thứ Sáu, 27/5/2022»; in English «Wednesday, 25 May 2022», «Wednesday, 25 May – Friday, 27 May
    /// 2022».
    /// </summary>
    public static DateForm Weekday { get; }
        = new(nameof(Weekday), VietnameseNumbers with { HasWeekday = true }, EnglishNumbers with { HasWeekday = true });

    /// <summary>«Thứ Tư, 25/5», «Wednesday, 25 May»; with the year if <see cref="WithoutYear"/> has it.</summary>
    public static DateForm WeekdayWithoutYear { get; } = new(
        nameof(WeekdayWithoutYear),
        VietnameseNumbers with { HasWeekday = true, HasYear = false },
        EnglishNumbers with { HasWeekday = true, HasYear = false });

    internal string Name { get; }

    internal DateLayout Vietnamese { get; }

    internal DateLayout English { get; }

    /// <summary>Returns the name of the form, which is that of its property here.</summary>
    public override string ToString() => Name;
}
