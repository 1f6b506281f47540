namespace LacDuong.Training.Wording;

/// <summary>The place and the reason of a failure to read dates or times: what was found, and what was expected.</summary>
/// <remarks>Faults are equal if all their members are equal.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record ReadingFault
{
    private const int LongestFound = 40;

    private readonly IsoDayOfWeek _weekday;

    internal ReadingFault(ReadingProblem problem, ReadOnlySpan<char> text, int start, int end, IsoDayOfWeek weekday = default)
    {
        Problem = problem;
        Position = start + 1;
        Found = end - start > LongestFound ? $"{text.Slice(start, LongestFound)}…" : text[start..end].ToString();
        _weekday = weekday;
    }

    /// <summary>The problem.</summary>
    public ReadingProblem Problem { get; }

    /// <summary>
    /// The position in the text where the fault begins, in UTF-16 code units counted from 1, as <see cref="Describe"/> says it. One more
    /// than the length of the text if something is missing at its end.
    /// </summary>
    public int Position { get; }

    /// <summary>
    /// The content found at the position: a word, a number, a sign or a date, as typed; empty at the end of the text. After 40 code units,
    /// «…» replaces the rest.
    /// </summary>
    public string Found { get; }

    /// <summary>Describes what was expected instead.</summary>
    /// <param name="language">The reader's language. <see cref="MessageLanguage.Get"/> chooses the language of the words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string DescribeExpected(LanguageTag language)
    {
        MessageLanguage texts = MessageLanguage.Get(language);
        return _weekday is IsoDayOfWeek.None ? texts[$"written.{Problem}"] : texts.Dates.NameOf(_weekday);
    }

    /// <summary>Describes the whole fault in one sentence.</summary>
    /// <inheritdoc cref="DescribeExpected"/>
    public string Describe(LanguageTag language)
        => MessageLanguage.Get(language)
            .Render(Found.Length == 0 ? "written.end" : "written.found", Position, DescribeExpected(language), Found);
}
