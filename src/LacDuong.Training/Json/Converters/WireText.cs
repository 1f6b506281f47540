using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A text: well formed, more than white space, free of control characters.</summary>
internal sealed class WireText(string grammar, bool isAddress = false) : WireConverter<string>
{
    public static readonly WireText Text = new("text");

    /// <summary>An absolute address, free of white space.</summary>
    public static readonly WireText Address = new("address", isAddress: true);

    internal override WireGrammar Grammar { get; } = new(grammar);

    internal override bool MayBeInvalid => true;

    internal override string ReadWire(ref WireReader reader)
    {
        string text = reader.ReadText(Grammar);
        return !isAddress || TextRules.IsAddress(text) ? text : throw reader.WrongValue(Grammar, ValueFault.Form);
    }

    internal override void WriteWire(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, value);

    internal override string Require(string value, [CallerMemberName] string member = "")
    {
        string text = Training.Require.Text(value, member);
        return !isAddress || TextRules.IsAddress(text)
            ? text
            : throw new ArgumentException("An address must be absolute and contain no white space.", member);
    }
}
