using LacDuong.Training.Tests;
using Microsoft.CodeAnalysis;

namespace LacDuong.Training.Docs.Tests.Architecture;

/// <summary>What others can hold of the library does not change.</summary>
[Trait(LongFactAttribute.Trait, LongFactAttribute.Long)]
public sealed class ImmutabilityTests
{
    // These take courses in or give them out, one by one, and say so.
    private static readonly string[] s_builders =
        ["LacDuong.Training.Scheduling.BookingIndex", "LacDuong.Training.Validation.IncrementalValidation", "LacDuong.Training.Json.TrainingJsonLines"];

    // What the library speaks, to which hosts add; and what a document's init sets, with its default left out.
    private static readonly string[] s_fields = ["LacDuong.Training.Wording.MessageLanguage.s_added", "LacDuong.Training.TrainingDocument._timeZone"];

    // Hosts derive their own from it.
    private static readonly string[] s_bases = ["LacDuong.Training.Validation.RuleCheck"];

    [LongFact]
    public void No_property_of_a_public_type_can_be_set_after_construction()
        => Assert.Empty(Source.PublicTypes.SelectMany(type => type.GetMembers().OfType<IPropertySymbol>()).Where(property => property.SetMethod is { IsInitOnly: false }).Select(Show));

    [LongFact]
    public void No_field_of_a_public_type_changes_after_construction()
        => Assert.Empty(Source.PublicTypes.Where(type => !s_builders.Contains(Show(type), StringComparer.Ordinal))
            .SelectMany(type => type.GetMembers().OfType<IFieldSymbol>())
            .Where(field => field is { IsConst: false, IsReadOnly: false } && !IsInit(field) && !IsOfOnceAsked(field) && !IsOfWireMember(field))
            .Select(Show)
            .Except(s_fields, StringComparer.Ordinal));

    [LongFact]
    public void No_public_type_gives_out_an_array()
        => Assert.Empty(Source.PublicTypes.SelectMany(type => type.GetMembers())
            .Where(member => member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, Type: IArrayTypeSymbol } or IFieldSymbol { DeclaredAccessibility: Accessibility.Public, Type: IArrayTypeSymbol })
            .Select(Show));

    [LongFact]
    public void A_public_type_is_sealed_or_static_or_a_closed_alternative()
        => Assert.Empty(Source.PublicTypes
            .Where(type => type is { TypeKind: TypeKind.Class, IsSealed: false, IsStatic: false }
                && !s_bases.Contains(Show(type), StringComparer.Ordinal)
                && !type.InstanceConstructors.All(constructor => constructor.DeclaredAccessibility is Accessibility.Private or Accessibility.ProtectedAndInternal or Accessibility.Internal
                    || (constructor.DeclaredAccessibility is Accessibility.Protected && constructor is { IsImplicitlyDeclared: true })))
            .Select(Show));

    private static string Show(ISymbol symbol) => symbol.ToDisplayString();

    // The field behind a property that can be set in construction alone.
    private static bool IsInit(IFieldSymbol field) => field.AssociatedSymbol is IPropertySymbol { SetMethod: { IsInitOnly: true } };

    // A generated field, which a reading fills in before anybody else has the object.
    private static bool IsOfWireMember(IFieldSymbol field)
        => field.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal && !Path.IsPathRooted(field.Locations[0].SourceTree!.FilePath);

    // What is worked out when first asked for, and the same whoever asks: the field behind a property without a setter.
    private static bool IsOfOnceAsked(IFieldSymbol field) => field.AssociatedSymbol is IPropertySymbol { SetMethod: null };
}
