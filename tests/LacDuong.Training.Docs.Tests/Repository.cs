using System.Reflection;

namespace LacDuong.Training.Docs.Tests;

/// <summary>The folder of the repository, and what lies in it.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Metadata("Root"));

    public static string File(params ReadOnlySpan<string> path) => Path.Combine([Root, .. path]);

    /// <summary>The path of a file within the repository, with forward slashes.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    public static string Metadata(string key)
        => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
