using System.Text;

namespace LacDuong.Training;

/// <summary>
/// The code of a <typeparamref name="T"/>: 1 to 64 ASCII letters, digits and <c>. _ : -</c>, of which the first and the last are a letter
/// or a digit, such as <c>24848</c>, <c>ttct-lac-duong</c> or <c>DV.01</c>.
/// </summary>
/// <remarks>
/// Codes are equal if their characters are, case included, and are in ordinal order. The type parameter keeps the code of one
/// kind of thing out of another's place; a short name for a code is one line:
/// <code>global using UnitCode = LacDuong.Training.Code&lt;LacDuong.Training.Unit&gt;;</code>
/// </remarks>
/// <typeparam name="T">What the code is a code of: one of this library's types.</typeparam>
/// <example><code>
/// Code&lt;Unit&gt; commune = new("24848");
/// bool known = Code&lt;Topic&gt;.TryParse(text, out Code&lt;Topic&gt;? topic);
/// </code></example>
[ValueGrammar("a code")]
public sealed partial record Code<T> : IValueGrammar<Code<T>>, IWireGeneric
    where T : class, ICoded<T>
{
    /// <summary>The longest code, in characters.</summary>
    public const int MaximumLength = CodeSyntax.MaximumLength;

    /// <summary>Makes a code of a text.</summary>
    /// <param name="value">The code's characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or isn't of the form of a code.</exception>
    public Code(string value) => Value = ValueGrammar.Require<Code<T>>(value, nameof(value)).Value;

    private Code() => Value = "";

    /// <summary>
    /// A code of a name: its Latin letters without accents in lower case, its digits, and a hyphen between words. It's the same on every
    /// machine, and is cut at the longest that a code may be. Names that differ in accents alone give one code.
    /// </summary>
    /// <param name="name">The name. A letter or digit that isn't ASCII becomes <c>u</c> and its number.</param>
    /// <exception cref="ArgumentException">The name is null or has neither a letter nor a digit.</exception>
    /// <example><code>
    /// Code&lt;Unit&gt; cell = Code&lt;Unit&gt;.FromName("Chi bộ thôn Đạ Nhim 2");    // chi-bo-thon-da-nhim-2
    /// </code></example>
    public static Code<T> FromName(string name) => OfChecked(CodeSyntax.OfName(Guard.Against.Null(name)));

    /// <summary>The code's characters.</summary>
    public string Value { get; private init; }

    JsonConverter IWireGeneric.Converter => WireValue<Code<T>>.Instance;

    string? IValueGrammar<Code<T>>.Text => Value;

    static string IValueGrammar<Code<T>>.GrammarName => "code";

    static string IValueGrammar<Code<T>>.Expected
        => "a code of 1 to 64 letters A-Z and a-z, digits and . _ : -, beginning and ending with a letter or a digit";

    static int IValueGrammar<Code<T>>.MaximumLength => MaximumLength;

    static ValueFault IValueGrammar<Code<T>>.Read(ReadOnlySpan<char> text, out Code<T>? value)
    {
        bool holds = CodeSyntax.Holds(text);
        value = holds ? OfChecked(text.ToString()) : null;
        return holds ? ValueFault.None : ValueFault.Form;
    }

    /// <summary>The code that these bytes are in UTF-8, or null: as it stands in a document, without a detour over characters.</summary>
    internal static Code<T>? FindUtf8(ReadOnlySpan<byte> text)
        => CodeSyntax.Holds(text) ? OfChecked(Encoding.ASCII.GetString(text)) : null;

    // A code is looked up many times, by every rule that meets it: zero is «not worked out yet».
    private int Hash => field != 0 ? field : field = Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether the characters of another code are the same, case included.</summary>
    public bool Equals(Code<T>? other)
        => ReferenceEquals(this, other) || (other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal));

    /// <summary>A hash of the characters, another in each process; worked out once.</summary>
    public override int GetHashCode() => Hash;

    /// <summary>Compares the characters of two codes ordinally, case included; null comes first.</summary>
    public int CompareTo(Code<T>? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The code's characters.</summary>
    public override string ToString() => Value;

    internal bool TryFormat(Span<char> destination, out int charsWritten) => ValueGrammar.TryCopy(Value, destination, out charsWritten);

    private static Code<T> OfChecked(string value) => new() { Value = value };
}
