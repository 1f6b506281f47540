using System.Globalization;

namespace LacDuong.Training.Json;

/// <summary>Reads the JSONPath with which the framework's serialiser gives its place in a message: <c>$.items[0]['a name']</c>.</summary>
internal static class HostPath
{
    /// <summary>Reads the path, or returns null if the text has another form.</summary>
    public static DocumentPath? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '$')
            return null;
        DocumentPath? path = DocumentPath.Root;
        for (text = text[1..]; path is not null && !text.IsEmpty;)
            path = ReadStep(path, ref text);
        return path;
    }

    private static DocumentPath? ReadStep(DocumentPath parent, ref ReadOnlySpan<char> text)
    {
        if (text[0] == '.')
        {
            int end = text[1..].IndexOfAny('.', '[') is var next and >= 0 ? next + 1 : text.Length;
            DocumentPath path = parent.Then(text[1..end].ToString());
            text = text[end..];
            return path;
        }
        bool isQuoted = text.StartsWith("['");
        int close = text.IndexOf(isQuoted ? "']" : "]");
        if (text[0] != '[' || close < 0)
            return null;
        ReadOnlySpan<char> inside = isQuoted ? text[2..close] : text[1..close];
        text = text[(close + (isQuoted ? 2 : 1))..];
        if (isQuoted)
            return parent.Then(inside.ToString());
        return int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? parent.Then(index) : null;
    }
}
