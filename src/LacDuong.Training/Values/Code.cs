namespace LacDuong.Training;

/// <summary>
/// The code of a <typeparamref name="T"/>: 1 to 64 ASCII letters, digits and <c>. _ : -</c>. The first and the last character are a letter
/// or a digit, as in <c>24848</c>, <c>ttct-lac-duong</c> or <c>DV.01</c>.
/// </summary>
/// <remarks>
/// Codes are equal if their characters are, case included, and are in ordinal order. The type parameter keeps codes of different kinds
/// apart: you can't pass a topic's code for a unit's. One line gives a code a short name:
/// <code>global using UnitCode = LacDuong.Training.Code&lt;LacDuong.Training.Unit&gt;;</code>
/// </remarks>
/// <typeparam name="T">The kind of thing that the code names: one of this library's types.</typeparam>
/// <example><code>
/// Code&lt;Unit&gt; commune = new("24848");
/// bool known = Code&lt;Topic&gt;.TryParse(text, out Code&lt;Topic&gt;? topic);
/// </code></example>
[ValueGrammar(
    "a code",
    "a code of 1 to 64 letters A-Z and a-z, digits and . _ : -, beginning and ending with a letter or a digit",
    CodeSyntax.MaximumLength)]
public sealed partial record Code<T> : IValueGrammar<Code<T>>, IWireGeneric
    where T : class, ICoded<T>
{
    /// <summary>The maximum length of a code, in characters: 64.</summary>
    public const int MaximumLength = CodeSyntax.MaximumLength;

    /// <summary>Makes a code from a text.</summary>
    /// <param name="value">The code's characters, 1 to 64.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null or an invalid code.</exception>
    public Code(string value) => Value = ValueGrammar.Require<Code<T>>(value, nameof(value)).Value;

    private Code() => Value = "";

    /// <summary>
    /// Makes a code from a name: its Latin letters in lower case without accents, its digits, and a hyphen between words. The code is
    /// the same on every machine, and is cut at <see cref="MaximumLength"/>. Names that differ only in accents give one code.
    /// </summary>
    /// <param name="name">The name. A letter or digit outside ASCII becomes <c>u</c> and its number.</param>
    /// <exception cref="ArgumentException">The name is null or lacks letters and digits.</exception>
    /// <example><code>
    /// Code&lt;Unit&gt; cell = Code&lt;Unit&gt;.FromName("Chi bộ thôn Đạ Nhim 2");    // chi-bo-thon-da-nhim-2
    /// </code></example>
    public static Code<T> FromName(string name) => OfChecked(CodeSyntax.OfName(Guard.Against.Null(name)));

    /// <summary>The code's characters.</summary>
    public string Value { get; private init; }

    JsonConverter IWireGeneric.Converter => WireValue<Code<T>>.Instance;

    string? IValueGrammar<Code<T>>.Text => Value;

    static ValueFault IValueGrammar<Code<T>>.Read(ReadOnlySpan<char> text, out Code<T>? value)
    {
        bool holds = CodeSyntax.Holds(text);
        value = holds ? OfChecked(text.ToString()) : null;
        return holds ? ValueFault.None : ValueFault.Form;
    }

    // Every rule looks codes up, so the hash is cached: zero means that it's still to be computed.
    private int Hash => field != 0 ? field : field = Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether the other code has the same characters, case included.</summary>
    public bool Equals(Code<T>? other)
        => ReferenceEquals(this, other) || (other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal));

    /// <summary>Returns a hash of the characters, computed once. It differs from process to process.</summary>
    public override int GetHashCode() => Hash;

    /// <summary>Compares the characters of two codes ordinally, case included; null comes first.</summary>
    public int CompareTo(Code<T>? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The code's characters.</summary>
    public override string ToString() => Value;

    internal bool TryFormat(Span<char> destination, out int charsWritten) => ValueGrammar.TryCopy(Value, destination, out charsWritten);

    private static Code<T> OfChecked(string value) => new() { Value = value };
}
