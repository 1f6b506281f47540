namespace LacDuong.Training;

/// <summary>
/// A value that is one string: the one check behind its constructor, its <c>Parse</c> and <c>TryParse</c>, its JSON and its conversions.
/// </summary>
/// <typeparam name="TSelf">The value's type.</typeparam>
internal interface IValueGrammar<TSelf> : IParsedValue, IComparable<TSelf>, ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : class, IValueGrammar<TSelf>
{
    /// <summary>What the wire format calls the grammar: <c>dateRange</c>.</summary>
    static abstract string GrammarName { get; }

    /// <summary>What an error message says was expected: «a date range such as …».</summary>
    static abstract string Expected { get; }

    /// <summary>The longest text that a value can have, or the longest that is looked at; in UTF-16 code units.</summary>
    static abstract int MaximumLength { get; }

    /// <summary>The text, if the value keeps it; null if it has to be put together.</summary>
    string? Text => null;

    /// <summary>Reads the whole of a text; <paramref name="value"/> is null exactly if a fault is returned.</summary>
    static abstract ValueFault Read(ReadOnlySpan<char> text, out TSelf? value);

    object IParsedValue.Parse(string text) => ValueGrammar.Parse<TSelf>(text);
}
