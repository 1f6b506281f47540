namespace LacDuong.Training.Generators;

/// <summary>A value with a grammar, which is a string on the wire.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Name">The type's name.</param>
/// <param name="Parameters">Its type parameters, such as <c>&lt;T&gt;</c>, or empty.</param>
/// <param name="Noun">Its name in a sentence, with the article.</param>
/// <param name="Expected">The expectation that an error message names.</param>
/// <param name="MaximumLength">The maximum length of its text.</param>
/// <param name="HasToString">Whether the type's own file writes <c>ToString</c>.</param>
internal sealed record ValueModel(
    string Namespace, string Name, string Parameters, string Noun, string Expected, int MaximumLength, bool HasToString)
{
    /// <summary>The type.</summary>
    public string Type => Name + Parameters;

    /// <summary>The type as documentation refers to it.</summary>
    public string Reference => Type.Replace('<', '{').Replace('>', '}');
}
