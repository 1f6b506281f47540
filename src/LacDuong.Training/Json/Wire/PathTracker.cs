using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Rereads a text, from the start of a reading to its failure, to find the place as a path.</summary>
internal sealed class PathTracker
{
    // The open objects and lists, each with the path of its last member or item.
    private readonly Stack<Frame> _frames = [];

    private PathTracker()
    {
    }

    /// <summary>
    /// Finds the path of the token that begins at a byte: of a value, of a member by its name, or of the object or array that ends there.
    /// </summary>
    /// <param name="reader">A reader at the first token of the value where paths start, or before it.</param>
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

    /// <summary>Finds the path of the object or array around a byte that is between two tokens or in a member's name.</summary>
    /// <inheritdoc cref="OfToken"/>
    public static DocumentPath OfContainer(Utf8JsonReader reader, long at)
    {
        PathTracker tracker = new();
        tracker.WalkTo(ref reader, at);
        return tracker.PathOfInnermost();
    }

    // Takes every token that begins before the byte.
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
        // The value at fault isn't taken yet: in an array, it is the item after the last.
        if (_frames.TryPeek(out Frame? parent) && parent.IsArray)
            parent.Index++;
        return PathOf(_frames.Reverse());
    }

    private static DocumentPath PathOf(IEnumerable<Frame> frames)
        => frames.Aggregate(DocumentPath.Root, (path, frame) => frame.IsArray ? path.Then(frame.Index) : path.Then(frame.Name));

    // An ill-formed name ends the reading too, and is shown as well as possible.
    private static string Name(ref Utf8JsonReader reader)
        => reader.ValueIsEscaped && WireReader.HoldsLoneSurrogate(ref reader) ? "" : WireReader.NameOf(ref reader);

    private sealed class Frame
    {
        public required bool IsArray { get; init; }

        public int Index { get; set; } = -1;

        public string Name { get; set; } = "";
    }
}
