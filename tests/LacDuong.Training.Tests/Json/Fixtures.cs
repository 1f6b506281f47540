using System.Runtime.CompilerServices;

namespace LacDuong.Training.Tests.Json;

/// <summary>The files that tests read, where they lie in the repository.</summary>
internal static class Fixtures
{
    /// <summary>A file of <c>tests/LacDuong.Training.Tests/Fixtures</c>.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(TestsFolder(), "Fixtures", name));

    /// <summary>A file of the repository, by its path from the root.</summary>
    public static string PathOfRepository(string path) => Path.Combine(TestsFolder(), "..", "..", path);

    // ../ of this file, whose path the compiler knows; deterministic builds map it, so the place of the assembly is the way there.
    private static string TestsFolder([CallerFilePath] string path = "")
    {
        string? folder = Path.GetDirectoryName(Path.GetDirectoryName(path));
        if (folder is not null && Directory.Exists(Path.Combine(folder, "Fixtures")))
            return folder;
        DirectoryInfo? above = new(AppContext.BaseDirectory);
        while (above is not null && !File.Exists(Path.Combine(above.FullName, "LacDuong.Training.Tests.csproj")))
            above = above.Parent;
        return above?.FullName ?? throw new DirectoryNotFoundException("The tests are not run from within the repository.");
    }
}
