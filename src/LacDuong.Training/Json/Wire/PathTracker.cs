using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>Rereads a text, from the start of a reading to its failure, to find the place as a path.</summary>
internal sealed class PathTracker
{
    // The innermost open object or list, or null outside all of them.
    private DocumentPath? _container;

    // The place in it of the next value: the last name of an object, or, if that is null, an index.
    private string? _name;
    private int _index;

    private PathTracker()
    {
    }

    private DocumentPath Container => _container ?? DocumentPath.Root;

    private DocumentPath Next => _container is null ? Container : _name is null ? _container.Then(_index) : _container.Then(_name);

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
            return tracker.Container.Then(Name(ref reader));
        return isThere && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? tracker.Container : tracker.Next;
    }

    /// <summary>Finds the path of the object or array around a byte that is between two tokens or in a member's name.</summary>
    /// <inheritdoc cref="OfToken"/>
    public static DocumentPath OfContainer(Utf8JsonReader reader, long at)
    {
        PathTracker tracker = new();
        tracker.WalkTo(ref reader, at);
        return tracker.Container;
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
            case JsonTokenType.None or JsonTokenType.Comment:
                break;
            case JsonTokenType.PropertyName:
                _name = Name(ref reader);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _container = Next;
                (_name, _index) = (reader.TokenType is JsonTokenType.StartArray ? null : "", 0);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                (_name, _index) = (_container!.Name, (_container.Index ?? 0) + 1);
                _container = _container.Parent;
                break;
            default:
                _index++;
                break;
        }
    }

    // An ill-formed name ends the reading too, and is shown as well as possible.
    private static string Name(ref Utf8JsonReader reader)
        => reader.ValueIsEscaped && WireReader.HoldsLoneSurrogate(ref reader) ? "" : WireReader.NameOf(ref reader);
}
