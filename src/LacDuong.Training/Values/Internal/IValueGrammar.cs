namespace LacDuong.Training;

/// <summary>
/// A value that is one string. One check serves its constructor, its <c>Parse</c> and <c>TryParse</c>, its JSON and its conversions.
/// </summary>
/// <typeparam name="TSelf">The value's type.</typeparam>
internal interface IValueGrammar<TSelf> : IParsedValue, IComparable<TSelf>, ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : class, IValueGrammar<TSelf>
{
    /// <summary>The name of the grammar in the wire format: <c>dateRange</c>.</summary>
    static abstract string GrammarName { get; }

    /// <summary>The expectation that an error message names: «a date range such as …».</summary>
    static abstract string Expected { get; }

    /// <summary>The maximum length of a value's text, or of the text that is read at all, in UTF-16 code units.</summary>
    static abstract int MaximumLength { get; }

    /// <summary>The text if the value keeps it, or null if it has to be composed.</summary>
    string? Text => null;

    /// <summary>Reads the whole of a text; <paramref name="value"/> is null if and only if the method returns a fault.</summary>
    static abstract ValueFault Read(ReadOnlySpan<char> text, out TSelf? value);

    object IParsedValue.Parse(string text) => ValueGrammar.Parse<TSelf>(text);
}
