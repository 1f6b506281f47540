using System;

namespace LacDuong.Training.Generators;

/// <summary>A member of an object.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Type">Its type. A nullable type leaves out its question mark.</param>
/// <param name="Wire">The expression of the converter of its values.</param>
/// <param name="SummaryXml">The summary of the documentation, as XML.</param>
/// <param name="Summary">The same as plain text.</param>
internal sealed record MemberModel(string Property, string Type, string Wire, string SummaryXml, string Summary)
{
    public string Name => ToWireName(Property);

    public string Field => "_" + Name;

    /// <summary>The item's type, if the member is a list.</summary>
    public string? Item { get; init; }

    /// <summary>The name of the item's type on the format page if the items have codes, or null.</summary>
    public string? CodedItem { get; init; }

    /// <summary>Whether the type has a <c>?</c>.</summary>
    public bool IsNullable { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether the property has the keyword. Otherwise the type's constructor asks for it.</summary>
    public bool HasKeyword { get; init; }

    /// <summary>Whether the generator writes the property. Otherwise its own file does.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it narrows a property of the union, which has the value.</summary>
    public bool IsHiding { get; init; }

    /// <summary>The static property that always has the value, or null. Reading skips such a member.</summary>
    public string? Constant { get; init; }

    public bool IsReferenceType { get; init; }

    public bool HasAnnotationsType { get; init; }

    /// <summary>The value that writing leaves out, as C#, or null.</summary>
    public string? Default { get; init; }

    public int MinimumItems { get; init; }

    /// <summary>A method that says whether an item of a list may come after another, or null.</summary>
    public string? MayFollow { get; init; }

    /// <summary>A method of the type that finds a fault in a value, or null.</summary>
    public string? Check { get; init; }

    public string Accessibility { get; init; } = "public";

    /// <summary>The summary as the format page shows it: a phrase.</summary>
    public string Description
    {
        get
        {
            string text = Summary.TrimEnd('.');
            int orNull = text.IndexOf("or null", StringComparison.Ordinal);
            if (orNull >= 0)
                text = text.Substring(0, orNull).TrimEnd(',', ';', ' ') + AfterNull(text.Substring(orNull));
            bool isName = text.Length > 1 && char.IsUpper(text[1]);
            return text.Length == 0 || isName ? text : ToWireName(text);
        }
    }

    /// <summary>The property's name in the singular: <c>Category</c> of <c>Categories</c>.</summary>
    public string Singular
        => Property.EndsWith("ies", StringComparison.Ordinal) ? Property.Substring(0, Property.Length - 3) + "y"
            : Property.Substring(0, Property.Length - (Property.EndsWith("sses", StringComparison.Ordinal) ? 2 : 1));

    public static string ToWireName(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    // «…, or null if unknown; at least one of category and unit»: the text after the semicolon still belongs to the phrase.
    private static string AfterNull(string text) => text.IndexOf(';') is var at and >= 0 ? text.Substring(at) : "";
}
