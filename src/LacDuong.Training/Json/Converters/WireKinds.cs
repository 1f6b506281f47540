using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A fixed set of words. A value is the index of one of them.</summary>
internal sealed class WireKinds(params string[] words)
{
    private readonly byte[][] _utf8 = [.. words.Select(Encoding.UTF8.GetBytes)];
    private readonly JsonEncodedText[] _encoded = [.. words.Select(WireEncoder.EncodeOnce)];

    public WireGrammar Grammar { get; } = WireGrammar.OneOf(words);

    public string NameOf(int kind) => words[kind];

    /// <summary>The index of the current string or name among the words, or -1.</summary>
    public int IndexOf(in WireReader reader)
    {
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (reader.IsText(_utf8[i]))
                return i;
        }
        return -1;
    }

    public int Read(ref WireReader reader) => reader.ExpectString(Grammar) && IndexOf(reader) is var at and >= 0
        ? at
        : throw reader.WrongValue(Grammar, ValueFault.UnknownName);

    /// <summary>
    /// Finds the kind of the next object, at any position of its discriminator; mostly it comes first. Returns -1 if the discriminator is
    /// missing, wrong or behind malformed text: the reading itself then reports that.
    /// </summary>
    /// <param name="ahead">A copy of a reader at the object's start.</param>
    /// <param name="discriminator">The name of the member that gives the kind.</param>
    public int Find(WireReader ahead, ReadOnlySpan<byte> discriminator)
    {
        try
        {
            return ahead.TrySeekMember(discriminator) && ahead.TokenType is JsonTokenType.String ? IndexOf(ahead) : -1;
        }
        catch (Exception error) when (error is WireFault or JsonException)
        {
            return -1;
        }
    }

    public void Write(Utf8JsonWriter writer, JsonEncodedText name, int kind) => writer.WriteString(name, _encoded[kind]);

    public void WriteValue(Utf8JsonWriter writer, int kind) => writer.WriteStringValue(_encoded[kind]);
}
