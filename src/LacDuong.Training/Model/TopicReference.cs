namespace LacDuong.Training;

/// <summary>The name of a topic: the code of its catalogue, a slash, and its own code in it, such as <c>dan-van-2022/dv-01</c>.</summary>
/// <remarks>References are equal if both codes are, and are in ordinal order of the catalogue, then of the topic.</remarks>
/// <example><code>
/// TopicReference topic = new(new("dan-van-2022"), new("dv-01"));
/// TopicReference same = TopicReference.Parse("dan-van-2022/dv-01");
/// </code></example>
[ValueGrammar(
    "a topic reference",
    "a topic reference such as dan-van-2022/dv-01: a catalogue's code, a slash, a topic's code",
    (2 * CodeSyntax.MaximumLength) + 1)]
public sealed partial record TopicReference : IValueGrammar<TopicReference>
{
    /// <summary>Makes a reference from two codes.</summary>
    /// <param name="catalogue">The code of the catalogue.</param>
    /// <param name="topic">The code of the topic in it.</param>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    public TopicReference(Code<TopicCatalogue> catalogue, Code<Topic> topic)
    {
        Catalogue = Guard.Against.Null(catalogue);
        Topic = Guard.Against.Null(topic);
    }

    /// <summary>The code of the catalogue.</summary>
    public Code<TopicCatalogue> Catalogue { get; }

    /// <summary>The code of the topic in its catalogue.</summary>
    public Code<Topic> Topic { get; }

    /// <summary>Compares the catalogues ordinally, then the topics; null comes first.</summary>
    public int CompareTo(TopicReference? other)
    {
        int byCatalogue = Catalogue.CompareTo(other?.Catalogue);
        return byCatalogue != 0 ? byCatalogue : Topic.CompareTo(other?.Topic);
    }

    /// <summary>Returns the form on the wire: both codes with a slash between them.</summary>
    public override string ToString() => $"{Catalogue.Value}/{Topic.Value}";

    internal bool TryFormat(Span<char> destination, out int charsWritten)
        => destination.TryWrite($"{Catalogue.Value}/{Topic.Value}", out charsWritten);

    static ValueFault IValueGrammar<TopicReference>.Read(ReadOnlySpan<char> text, out TopicReference? value)
    {
        value = null;
        int slash = text.IndexOf('/');
        if (slash < 0
            || !Code<TopicCatalogue>.TryParse(text[..slash], out Code<TopicCatalogue>? catalogue)
            || !Code<Topic>.TryParse(text[(slash + 1)..], out Code<Topic>? topic))
            return ValueFault.Form;
        value = new TopicReference(catalogue, topic);
        return ValueFault.None;
    }
}
