using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Goes through a text again, from where a reading began to where it failed, to tell the place as a JSON Pointer (RFC 6901).</summary>
internal sealed class PointerTracker
{
    private readonly List<Frame> _frames = [];

    private PointerTracker()
    {
    }

    /// <summary>The pointer of the token that begins at a byte: of a value, of a member by its name, or of the object or array that ends there.</summary>
    /// <param name="reader">A reader at the first token of the value that pointers start from, or before it.</param>
    /// <param name="at">The byte, in the reader's count.</param>
    public static string OfToken(Utf8JsonReader reader, long at)
    {
        PointerTracker tracker = new();
        bool isThere = tracker.WalkTo(ref reader, at);
        if (isThere && reader.TokenType is JsonTokenType.PropertyName)
            return $"{tracker.PathOfInnermost()}/{Name(ref reader)}";
        return isThere && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray
            ? tracker.PathOfInnermost()
            : tracker.PathOfNext();
    }

    /// <summary>The pointer of the object or array that a byte between two tokens, or in a member's name, is in.</summary>
    /// <inheritdoc cref="OfToken"/>
    public static string OfContainer(Utf8JsonReader reader, long at)
    {
        PointerTracker tracker = new();
        tracker.WalkTo(ref reader, at);
        return tracker.PathOfInnermost();
    }

    /// <summary>A member's name as a reference token of a pointer.</summary>
    public static string Escape(string name)
        => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    // Takes in every token that begins before the byte.
    private bool WalkTo(ref Utf8JsonReader reader, long at)
    {
        try
        {
            if (reader.TokenType is JsonTokenType.None)
                reader.Read();
            while (reader.TokenStartIndex < at)
            {
                Take(ref reader);
                if (!reader.Read())
                    return false;
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _frames[^1] = _frames[^1] with { Name = Name(ref reader) };
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _frames.RemoveAt(_frames.Count - 1);
                return;
            case JsonTokenType.None or JsonTokenType.Comment:
                return;
        }
        if (_frames.Count > 0)
            _frames[^1] = _frames[^1] with { Index = _frames[^1].Index + 1 };
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _frames.Add(new Frame(reader.TokenType is JsonTokenType.StartArray, -1, ""));
    }

    private string PathOfInnermost()
    {
        StringBuilder path = new();
        foreach (Frame frame in _frames.SkipLast(1))
            path.Append('/').Append(frame.Current);
        return path.ToString();
    }

    private string PathOfNext() => _frames.Count == 0 ? "" : $"{PathOfInnermost()}/{_frames[^1].Next}";

    // An ill-formed name ends the reading too: it is shown as well as it can be.
    private static string Name(ref Utf8JsonReader reader)
        => reader.ValueIsEscaped && WireReader.HoldsLoneSurrogate(ref reader) ? "" : Escape(WireReader.NameOf(ref reader));

    private readonly record struct Frame(bool IsArray, int Index, string Name)
    {
        public string Current => IsArray ? Index.ToString(CultureInfo.InvariantCulture) : Name;

        public string Next => IsArray ? (Index + 1).ToString(CultureInfo.InvariantCulture) : Name;
    }
}
