using System.Reflection;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

/// <summary>The types of the format and their member tables, as the library declares them.</summary>
internal static class WireTypes
{
    /// <summary>The types that have a converter, those with a type argument aside.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(TrainingJson).Assembly.GetExportedTypes().Where(type => !type.IsGenericType && Training.Json.WireTypes.Find(type) is not (null or PathConverter))];

    /// <summary>The types that have a code.</summary>
    public static IReadOnlyList<Type> Coded { get; } =
    [
        .. typeof(TrainingJson).Assembly.GetExportedTypes().Where(type => !type.IsInterface
            && Array.Exists(type.GetInterfaces(), one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ICoded<>))),
    ];

    /// <summary>The names of both, the cases of unions aside.</summary>
    public static IEnumerable<string> Names => Types.Where(type => !type.IsNested).Select(type => type.Name)
        .Concat(Coded.Select(type => $"Code<{type.Name}>"))
        .Order(StringComparer.Ordinal);

    /// <summary>The member tables, by the type that they are of.</summary>
    public static IReadOnlyDictionary<Type, WireShape> Shapes { get; } = Types
        .Select(type => (Type: type, Shape: type.GetNestedType("Wire", BindingFlags.NonPublic)?.GetField("Members")?.GetValue(null) as WireShape))
        .Where(entry => entry.Shape is not null)
        .ToDictionary(entry => entry.Type, entry => entry.Shape!);

    /// <summary>The member tables that a document reaches, each where it first comes up.</summary>
    public static IReadOnlyList<WireShape> InOrder { get; } = Reached();

    private static List<WireShape> Reached()
    {
        List<WireShape> reached = [TrainingDocument.Wire.Members];
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
}
