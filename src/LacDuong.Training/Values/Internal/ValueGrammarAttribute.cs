using System.Diagnostics;

namespace LacDuong.Training;

/// <summary>
/// Declares a partial record as an <see cref="IValueGrammar{TSelf}"/>. The generator writes <c>Parse</c>, <c>TryParse</c>, formatting and
/// the operators of its order, and names its converters.
/// </summary>
/// <param name="noun">Its name in a sentence, with the article: «a date range».</param>
[Conditional("GENERATOR")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ValueGrammarAttribute(string noun) : Attribute
{
    public string Noun { get; } = noun;
}
