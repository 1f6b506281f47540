using System.Text;
using System.Text.Json;

namespace LacDuong.Training.Json;

/// <summary>A row of a type's member table; each row is one object.</summary>
internal sealed class WireMember
{
    private WireMember(string name, WireGrammar grammar, bool isRequired, string description)
    {
        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        EncodedName = WireEncoder.EncodeOnce(name);
        Grammar = grammar;
        IsRequired = isRequired;
        Description = description;
    }

    public string Name { get; }

    public byte[] Utf8Name { get; }

    /// <summary>The name as writers need it: encoded once, since looking each time for what to escape in it takes a tenth of all writing.</summary>
    public JsonEncodedText EncodedName { get; }

    public WireGrammar Grammar { get; }

    public bool IsRequired { get; }

    /// <summary>What it is, in a phrase: for the format page and the schema.</summary>
    public string Description { get; }

    public static WireMember Required(string name, WireGrammar grammar, string description)
        => new(name, grammar, isRequired: true, description);

    public static WireMember Optional(string name, WireGrammar grammar, string description)
        => new(name, grammar, isRequired: false, description);

    /// <summary>A host's own data: the same row, always the last, wherever it stands.</summary>
    public static WireMember Annotations() => Optional("annotations", AnnotationsConverter.Instance.Grammar, "a host's own data");
}
