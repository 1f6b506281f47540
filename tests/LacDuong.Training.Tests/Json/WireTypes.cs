using System.Reflection;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

/// <summary>The types of the format and their member tables, as the library's converters have them.</summary>
internal static class WireTypes
{
    /// <summary>The names of the types that a converter is for, lists and the cases of activities aside, in ordinal order.</summary>
    public static IEnumerable<string> Names => Converters
        .Select(converter => ConvertedBy(converter)!)
        .SelectMany(type => type.IsGenericType ? Coded.Select(coded => $"Code<{coded.Name}>") : [type.Name])
        .Order(StringComparer.Ordinal);

    /// <summary>The member tables, by the type that they are of; that of a document, with its format, too.</summary>
    public static IReadOnlyDictionary<Type, WireShape> Shapes { get; } = Converters
        .Select(converter => (Type: ConvertedBy(converter)!, Shape: converter.GetField("Shape", BindingFlags.Static | BindingFlags.NonPublic)?.GetValue(null) as WireShape))
        .Where(entry => entry.Shape is not null)
        .ToDictionary(entry => entry.Type, entry => entry.Shape!);

    /// <summary>The member tables that a document reaches, each where it first comes up.</summary>
    public static IReadOnlyList<WireShape> InOrder { get; } = Reached();

    private static IEnumerable<Type> Converters => typeof(TrainingJson).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && ConvertedBy(type) is Type converted && type != typeof(ValueListConverter<>) && type != typeof(ActivityCaseConverter<>));

    private static IEnumerable<Type> Coded => typeof(TrainingJson).Assembly.GetTypes()
        .Where(type => Array.Exists(type.GetInterfaces(), one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ICoded<>)) && !type.IsInterface);

    private static List<WireShape> Reached()
    {
        List<WireShape> reached = [TrainingDocumentConverter.Shape];
        for (int i = 0; i < reached.Count; i++)
        {
            foreach (WireMember member in reached[i].Members)
            {
                if ((member.Grammar.Item ?? member.Grammar).Shape is WireShape shape && !reached.Contains(shape))
                    reached.Add(shape);
            }
        }
        return reached;
    }

    private static Type? ConvertedBy(Type converter)
    {
        for (Type? type = converter.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(WireConverter<>))
                return type.GetGenericArguments()[0];
        }
        return null;
    }
}
