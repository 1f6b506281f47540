using System.Text;
using System.Text.Json;

namespace LacDuong.Training;

/// <summary>A row of a type's member table.</summary>
internal sealed class WireMember(string name, WireGrammar grammar, bool isRequired, string description)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    /// <summary>The name as writers need it. It's escaped once, since escaping it each time takes a tenth of all writing.</summary>
    public JsonEncodedText EncodedName { get; } = WireEncoder.EncodeOnce(name);

    public WireGrammar Grammar { get; } = grammar;

    public bool IsRequired { get; } = isRequired;

    /// <summary>The description, a phrase for the format page and the schema.</summary>
    public string Description { get; } = description;

    /// <summary>The place in the order of its shape, counted from zero.</summary>
    public int Order { get; private set; }

    /// <summary>Copies this row for another shape, such as that of a case of a union.</summary>
    public WireMember With(bool isRequired) => new(Name, Grammar, isRequired, Description);

    internal void Enter(int order) => Order = order;
}
