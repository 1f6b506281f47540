using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace LacDuong.Training.Generators;

/// <summary>Reads the declarations of the wire format in a type's own file.</summary>
internal static class WireDeclarations
{
    private const string Root = "LacDuong.Training";
    private const string MemberAttribute = "WireAttribute";
    private const string ObjectAttribute = "WireObjectAttribute";
    private const string UnionAttribute = "WireUnionAttribute";
    private const string CaseAttribute = "WireCaseAttribute";

    public static WireModel Read(INamedTypeSymbol type, AttributeData declaration)
    {
        bool isUnion = declaration.AttributeClass!.Name == UnionAttribute;
        WireModel model = ReadObject(type, declaration, inherited: []);
        if (!isUnion)
            return model;
        MemberModel[] shared = model.Members.Items;
        return model with
        {
            Discriminator = (string)declaration.ConstructorArguments[1].Value!,
            DiscriminatorDescription = (string)declaration.ConstructorArguments[2].Value!,
            Cases = new(
                from nested in type.GetTypeMembers()
                let attribute = Find(nested, CaseAttribute)
                where attribute is not null
                select ReadObject(nested, attribute, shared)),
        };
    }

    public static ValueModel ReadValue(INamedTypeSymbol type, AttributeData declaration)
        => new(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            type.IsGenericType ? $"<{string.Join(", ", type.TypeParameters.Select(parameter => parameter.Name))}>" : "",
            (string)declaration.ConstructorArguments[0].Value!,
            (string)declaration.ConstructorArguments[1].Value!,
            (int)declaration.ConstructorArguments[2].Value!,
            HasToString(type));

    private static WireModel ReadObject(INamedTypeSymbol type, AttributeData declaration, MemberModel[] inherited)
    {
        bool hasConstructor = !type.IsAbstract && type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);
        IEnumerable<MemberModel> own = type.GetMembers().OfType<IPropertySymbol>()
            .Select(property => (Property: property, Attribute: Find(property, MemberAttribute)))
            .Where(entry => entry.Attribute is not null || entry.Property.IsPartialDefinition)
            .Select(entry => ReadMember(entry.Property, entry.Attribute, hasConstructor))
            .Select(member => member with { IsHiding = inherited.Any(other => other.Property == member.Property) })
            .ToArray();
        string[] names = own.Select(member => member.Property).ToArray();
        return new WireModel(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}partial record",
            (string)declaration.ConstructorArguments[0].Value!,
            new(own.Concat(inherited.Where(member => !names.Contains(member.Property)))))
        {
            IsPersonal = Option(declaration, "IsPersonal") is true,
            IsCoded = IsCoded(type),
            HasToString = HasToString(type),
            HasConstructor = hasConstructor,
            AtLeastOneOf = new(Options(declaration, "AtLeastOneOf")),
            AtMostOneOf = new(Options(declaration, "AtMostOneOf")),
            Converter = Option(declaration, "Converter") is INamedTypeSymbol converter ? $"{Name(converter)}.Instance" : null,
        };
    }

    private static bool IsCoded(ITypeSymbol type) => type.AllInterfaces.Any(face => face.Name == "ICoded");

    private static bool HasToString(INamedTypeSymbol type) => type.GetMembers("ToString").Any(member => !member.IsImplicitlyDeclared);

    private static MemberModel ReadMember(IPropertySymbol property, AttributeData? attribute, bool hasConstructor)
    {
        ITypeSymbol type = property.Type;
        bool isNullable = type.NullableAnnotation is NullableAnnotation.Annotated || type is INamedTypeSymbol { Name: "Nullable" };
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        type = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
        bool isList = type.Name == "ValueList";
        ITypeSymbol? item = isList ? ((INamedTypeSymbol)type).TypeArguments[0] : null;
        bool isConstant = property.SetMethod is null;
        bool isBoolean = type.SpecialType is SpecialType.System_Boolean;
        object? standard = Option(attribute, "Default");
        (string xml, string summary) = Summary(property);
        return new MemberModel(property.Name, Name(type), WireOf(item ?? type, attribute), xml, summary)
        {
            Item = item is null ? null : Name(item),
            CodedItem = item is not null && IsCoded(item) ? (string)Find(item, ObjectAttribute)!.ConstructorArguments[0].Value! : null,
            IsNullable = isNullable,
            IsRequired = property.IsRequired
                || ((isConstant || hasConstructor) && !isNullable && !isList && !isBoolean && type.Name != "Annotations"),
            HasKeyword = property.IsRequired,
            IsPartial = property.IsPartialDefinition,
            Constant = isConstant ? $"{Name(property.ContainingType)}.{property.Name}" : null,
            IsReferenceType = type.IsReferenceType,
            HasAnnotationsType = type.Name == "Annotations",
            Default = isBoolean ? (standard is true ? "true" : "false") : null,
            MinimumItems = Option(attribute, "MinimumItems") as int? ?? 0,
            MayFollow = Option(attribute, "MayFollow") is string mayFollow ? $"{Name(property.ContainingType)}.{mayFollow}" : null,
            Check = Option(attribute, "Check") as string,
            Accessibility = property.DeclaredAccessibility is Accessibility.Public ? "public" : "internal",
        };
    }

    // The converter of a type's values. If a type has several grammars, the attribute names one.
    private static string WireOf(ITypeSymbol type, AttributeData? attribute)
    {
        const string Json = "global::LacDuong.Training.Json.";
        if (Option(attribute, "Grammar") is string grammar)
            return Json + grammar;
        string name = Name(type);
        return type switch
        {
            { SpecialType: SpecialType.System_String } => $"{Json}WireText.Text",
            { SpecialType: SpecialType.System_Int32 } => $"{Json}WireCount.AtLeastOne",
            { SpecialType: SpecialType.System_Decimal } => $"{Json}WireDecimal.Instance",
            { SpecialType: SpecialType.System_Boolean } => $"{Json}WireBoolean.Instance",
            { Name: "LocalDate" } => $"{Json}WireDate.Instance",
            { Name: "OffsetDateTime" } => $"{Json}WireDateTime.Instance",
            { Name: "DateTimeZone" } => $"{Json}WireTimeZone.Instance",
            { Name: "Figure" } => $"{Json}WireFigure.Any",
            { Name: "PartialDate" } => $"{Json}WirePartialDate.Instance",
            { Name: "LocalisedText" } => $"{Json}WireLocalisedText.Instance",
            { Name: "Annotations" } => $"{Json}WireAnnotations.Instance",
            { TypeKind: TypeKind.Enum } => $"{Json}WireNames<{name}>.Instance",
            _ when Find(type, ObjectAttribute) is not null || Find(type, UnionAttribute) is not null => $"{name}.Wire.Instance",
            _ => $"{Json}WireValue<{name}>.Instance",
        };
    }

    // The summary as written, and as text without elements, where members have their names on the wire.
    private static (string Xml, string Text) Summary(ISymbol symbol)
    {
        string? xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml)
            || XElement.Parse(xml, LoadOptions.PreserveWhitespace).Element("summary") is not XElement summary)
            return ("", "");
        StringBuilder text = new();
        foreach (XNode node in summary.DescendantNodes())
        {
            if (node is XText words)
                text.Append(words.Value);
            else if (node is XElement { Name.LocalName: "see" } reference && reference.Attribute("cref")?.Value is string id)
            {
                text.Append(id.StartsWith("P:", StringComparison.Ordinal)
                    ? MemberModel.ToWireName(id.Split('.').Last())
                    : id.Split('.', ':').Last());
            }
        }
        string inner = string.Concat(summary.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)));
        return (OnOneLine(inner), OnOneLine(text.ToString()));
    }

    private static string OnOneLine(string text)
        => string.Join(" ", text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Name(ITypeSymbol type)
        => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers));

    private static AttributeData? Find(ISymbol symbol, string attribute)
        => symbol.GetAttributes().FirstOrDefault(
            one => one.AttributeClass is { } type && type.Name == attribute
                && type.ContainingNamespace.ToDisplayString().StartsWith(Root, StringComparison.Ordinal));

    private static object? Option(AttributeData? attribute, string name)
        => attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value
            is { IsNull: false, Kind: not TypedConstantKind.Array } value
            ? value.Value
            : null;

    private static IEnumerable<string> Options(AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value
            is { Kind: TypedConstantKind.Array, IsNull: false } values
            ? values.Values.Select(value => (string)value.Value!)
            : [];
}
