using System.Globalization;
using System.Text.RegularExpressions;

namespace LacDuong.Training.Json;

/// <summary>Reads the JSONPath with which the framework's serialiser gives its place in a message: <c>$.items[0]['a name']</c>.</summary>
internal static class HostPath
{
    private static readonly Regex s_step = new(
        @"\G(\.(?<name>[^.[]*)|\['(?<name>.*?)'\]|\[(?<index>[0-9]+)\])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline);

    /// <summary>Reads the path, or returns null if the text has another form.</summary>
    public static DocumentPath? Read(string text)
    {
        DocumentPath path = DocumentPath.Root;
        int end = 1;
        for (Match step = s_step.Match(text, Math.Min(end, text.Length)); step.Success; step = step.NextMatch())
        {
            end = step.Index + step.Length;
            if (step.Groups["name"] is { Success: true } name)
                path = path.Then(name.Value);
            else if (int.TryParse(step.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int index))
                path = path.Then(index);
            else
                return null;
        }
        return text.StartsWith('$') && end == text.Length ? path : null;
    }
}
