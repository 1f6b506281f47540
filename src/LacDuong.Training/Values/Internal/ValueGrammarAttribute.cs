using System.Diagnostics;

namespace LacDuong.Training;

/// <summary>
/// Declares a partial record as an <see cref="IValueGrammar{TSelf}"/>. The generator writes <c>Parse</c>, <c>TryParse</c>, formatting and
/// the operators of its order, and names its converters. The grammar's name in the wire format is that of the type.
/// </summary>
/// <param name="noun">Its name in a sentence, with the article: «a date range».</param>
/// <param name="expected">The expectation that an error message names: «a date range such as …».</param>
/// <param name="maximumLength">The maximum length of its text, or of the text that is read at all, in UTF-16 code units.</param>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ValueGrammarAttribute(string noun, string expected, int maximumLength) : Attribute
{
    public string Noun { get; } = noun;

    public string Expected { get; } = expected;

    public int MaximumLength { get; } = maximumLength;
}
