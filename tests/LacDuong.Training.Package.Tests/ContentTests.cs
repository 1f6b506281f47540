using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace LacDuong.Training.Package.Tests;

/// <summary>What is in the package, beside the assembly that the other tests use.</summary>
public sealed class ContentTests
{
    private static readonly string s_package = Metadata("Package");
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void The_assembly_under_test_is_that_of_the_package()
        => Assert.Equal(File.ReadAllBytes(InLibrary("LacDuong.Training.dll")), File.ReadAllBytes(typeof(Course).Assembly.Location));

    [Fact]
    public void The_dependencies_are_NodaTime_and_the_guard_clauses()
        => Assert.Equal(["Ardalis.GuardClauses", "NodaTime"], Nuspec().Descendants().Where(IsNamed("dependency")).Select(item => item.Attribute("id")!.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_public_type_has_documentation_that_an_editor_can_show()
    {
        HashSet<string> documented = [.. XDocument.Load(InLibrary("LacDuong.Training.xml")).Descendants("member").Select(member => member.Attribute("name")!.Value)];
        // The compiler makes types of its own for extension blocks, with names that C# can't say.
        string[] undocumented = [.. typeof(Course).Assembly.GetExportedTypes()
            .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))
            .Select(type => $"T:{type.FullName!.Replace('+', '.')}").Where(name => !documented.Contains(name))];
        Assert.Empty(undocumented);
    }

    [Theory]
    [InlineData("readme")]
    [InlineData("icon")]
    public void A_file_that_the_package_names_is_in_it(string element)
        => Assert.NotEqual(0, new FileInfo(Path.Combine(s_package, Value(element))).Length);

    [Fact]
    public void The_licence_is_named_by_its_identifier() => Assert.Equal("MIT", Value("license"));

    [Fact]
    public void The_release_notes_are_those_of_one_version()
        => Assert.Single(Value("releaseNotes").Split('\n'), line => line.StartsWith("## ", StringComparison.Ordinal));

    // Without a repository to fetch them from, a debugger has the sources from here alone.
    [Fact]
    public void The_symbols_hold_the_source_of_every_file()
    {
        using ZipArchive archive = ZipFile.OpenRead(Metadata("Symbols"));
        using MemoryStream symbols = new();
        using (Stream entry = archive.GetEntry("lib/net10.0/LacDuong.Training.pdb")!.Open())
            entry.CopyTo(symbols);
        symbols.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        string[] withoutSource = [.. reader.Documents.Where(document => !HasSource(reader, document)).Select(document => reader.GetString(reader.GetDocument(document).Name))];
        Assert.Empty(withoutSource);
    }

    private static bool HasSource(MetadataReader reader, DocumentHandle document)
        => reader.GetCustomDebugInformation(document).Any(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == s_embeddedSource);

    private static XDocument Nuspec() => XDocument.Load(Path.Combine(s_package, "lacduong.training.nuspec"));

    private static string Value(string element) => Nuspec().Descendants().Single(IsNamed(element)).Value;

    private static Func<XElement, bool> IsNamed(string name) => element => element.Name.LocalName == name;

    private static string InLibrary(string file) => Path.Combine(s_package, "lib", "net10.0", file);

    private static string Metadata(string key)
        => typeof(ContentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
