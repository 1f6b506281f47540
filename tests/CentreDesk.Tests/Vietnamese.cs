namespace CentreDesk.Tests;

/// <summary>Finds Vietnamese in a text that's to be English.</summary>
internal static class Vietnamese
{
    private static readonly char[] s_between = [' ', '\n', '\t', '\u00A0', ',', '.', ':', ';', '(', ')', '«', '»', '–', '-', '/'];

    /// <summary>The words one after the other that have letters which English hasn't.</summary>
    public static IEnumerable<string> Runs(string text)
    {
        List<string> run = [];
        foreach (string word in text.Split(s_between))
        {
            if (word.Any(letter => letter >= 'À' && char.IsLetter(letter)))
            {
                run.Add(word);
            }
            else if (run.Count > 0)
            {
                yield return string.Join(' ', run);
                run.Clear();
            }
        }
        if (run.Count > 0)
            yield return string.Join(' ', run);
    }
}
