using System.Text;

namespace CentreDesk.Tests;

/// <summary>Finds Vietnamese in a text that's to be English.</summary>
internal static class Vietnamese
{
    /// <summary>The words one after the other that have letters which English hasn't.</summary>
    public static IEnumerable<string> Runs(string text)
    {
        List<string> run = [];
        foreach (string word in text.Normalize(NormalizationForm.FormC).Split((char[])[' ', '\n', '\t', '\u00A0', ',', '.', ':', ';', '(', ')', '«', '»', '–', '-', '/'], StringSplitOptions.None))
        {
            if (word.Any(letter => letter > 'ÿ' && char.IsLetter(letter) || letter is >= 'À' and <= 'ý' && char.IsLetter(letter)))
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
