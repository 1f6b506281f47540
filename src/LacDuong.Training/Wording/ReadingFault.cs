namespace LacDuong.Training.Wording;

/// <summary>Where and why a text can't be read as dates or times: what was found there, and what was expected.</summary>
/// <remarks>Faults are equal when all their members are.</remarks>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record ReadingFault
{
    private const int LongestFound = 40;

    private readonly IsoDayOfWeek _weekday;

    internal ReadingFault(ReadingProblem problem, ReadOnlySpan<char> text, int start, int end, IsoDayOfWeek weekday = default)
    {
        Problem = problem;
        Position = start;
        Found = end - start > LongestFound ? $"{text.Slice(start, LongestFound)}…" : text[start..end].ToString();
        _weekday = weekday;
    }

    /// <summary>What is wrong.</summary>
    public ReadingProblem Problem { get; }

    /// <summary>
    /// Where in the text it begins, in UTF-16 code units from 0; the length of the text where something is missing at its end.
    /// </summary>
    public int Position { get; }

    /// <summary>
    /// What stands there: a word, a number, a sign or a date, as typed; empty at the end of the text. After 40 code units comes «…» for the
    /// rest.
    /// </summary>
    public string Found { get; }

    /// <summary>What was expected instead, in words.</summary>
    /// <param name="language">The reader's language; <see cref="MessageLanguage.Get"/> says in which one the words are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string DescribeExpected(LanguageTag language)
    {
        MessageLanguage texts = MessageLanguage.Get(language);
        return _weekday is IsoDayOfWeek.None ? texts[$"written.{Problem}"] : texts.Dates.NameOf(_weekday);
    }

    /// <summary>The whole in one sentence; it counts characters from 1.</summary>
    /// <inheritdoc cref="DescribeExpected"/>
    public string Describe(LanguageTag language)
        => MessageLanguage.Get(language)
            .Render(Found.Length == 0 ? "written.end" : "written.found", Position + 1, DescribeExpected(language), Found);
}
