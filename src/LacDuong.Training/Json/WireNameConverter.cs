using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A converter of enumerations, each value of which is one name.</summary>
/// <typeparam name="T">The enumeration, its values counted from zero without gaps.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WireNameConverter<T> : WireStringConverter<T>
    where T : struct, Enum
{
    private readonly string[] _names;
    private readonly byte[][] _utf8Names;
    private readonly JsonEncodedText[] _encodedNames;

    private protected WireNameConverter(string[] names)
    {
        _names = names;
        _utf8Names = [.. names.Select(Encoding.UTF8.GetBytes)];
        _encodedNames = [.. names.Select(WireEncoder.EncodeOnce)];
        Grammar = WireGrammar.OneOf(names);
    }

    /// <summary>The names, in the order of the values.</summary>
    internal IReadOnlyList<string> Names => _names;

    internal sealed override WireGrammar Grammar { get; }

    private protected sealed override int MaximumLength => _names.Max(name => name.Length);

    internal sealed override T ReadWire(ref WireReader reader) => FromInt(reader.ReadOneOf(_utf8Names, Grammar));

    internal sealed override void WriteWire(Utf8JsonWriter writer, T value)
        => writer.WriteStringValue(_encodedNames[Unsafe.BitCast<T, int>(value)]);

    private protected sealed override T ReadName(ref WireReader reader)
        => reader.IndexOfName(_utf8Names) is var at and >= 0
            ? FromInt(at)
            : throw reader.NameFault(TrainingFormatErrorKind.UnknownMember, Grammar.Expected);

    private protected sealed override int Format(T value, Span<char> destination)
    {
        string name = _names[Unsafe.BitCast<T, int>(value)];
        name.CopyTo(destination);
        return name.Length;
    }

    private static T FromInt(int value) => Unsafe.BitCast<int, T>(value);
}
