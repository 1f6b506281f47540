using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Reads a text again, from where a reading began to where it failed, to tell the place as a path.</summary>
internal sealed class PathTracker
{
    // The objects and lists that have begun, and of each the path of the member or item that came last.
    private readonly Stack<Frame> _frames = [];

    private PathTracker()
    {
    }

    /// <summary>
    /// The path of the token that begins at a byte: of a value, of a member by its name, or of the object or array that ends there.
    /// </summary>
    /// <param name="reader">A reader at the first token of the value that paths start from, or before it.</param>
    /// <param name="at">The byte, in the reader's count.</param>
    public static DocumentPath OfToken(Utf8JsonReader reader, long at)
    {
        PathTracker tracker = new();
        bool isThere = tracker.WalkTo(ref reader, at);
        if (isThere && reader.TokenType is JsonTokenType.PropertyName)
            return tracker.PathOfInnermost().Then(Name(ref reader));
        return isThere && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray
            ? tracker.PathOfInnermost()
            : tracker.PathOfNext();
    }

    /// <summary>The path of the object or array that a byte between two tokens, or in a member's name, is in.</summary>
    /// <inheritdoc cref="OfToken"/>
    public static DocumentPath OfContainer(Utf8JsonReader reader, long at)
    {
        PathTracker tracker = new();
        tracker.WalkTo(ref reader, at);
        return tracker.PathOfInnermost();
    }

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
                _frames.Peek().Name = Name(ref reader);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _frames.Pop();
                return;
            case JsonTokenType.None or JsonTokenType.Comment:
                return;
        }
        if (_frames.TryPeek(out Frame? parent))
            parent.Index++;
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _frames.Push(new Frame { IsArray = reader.TokenType is JsonTokenType.StartArray });
    }

    private DocumentPath PathOfInnermost() => PathOf(_frames.Reverse().SkipLast(1));

    private DocumentPath PathOfNext()
    {
        // The value has not been taken in: of an array, it's the item after the last.
        if (_frames.TryPeek(out Frame? parent) && parent.IsArray)
            parent.Index++;
        return PathOf(_frames.Reverse());
    }

    private static DocumentPath PathOf(IEnumerable<Frame> frames)
        => frames.Aggregate(DocumentPath.Root, (path, frame) => frame.IsArray ? path.Then(frame.Index) : path.Then(frame.Name));

    // An ill-formed name ends the reading too: it's shown as well as it can be.
    private static string Name(ref Utf8JsonReader reader)
        => reader.ValueIsEscaped && WireReader.HoldsLoneSurrogate(ref reader) ? "" : WireReader.NameOf(ref reader);

    private sealed class Frame
    {
        public required bool IsArray { get; init; }

        public int Index { get; set; } = -1;

        public string Name { get; set; } = "";
    }
}
