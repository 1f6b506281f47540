using System.Buffers;
using System.Reflection;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tools.Fuzz;

/// <summary>A text to read: JSON Lines, or one document.</summary>
internal sealed record FuzzInput(byte[] Text, bool IsLines)
{
    /// <summary>One input in so many is large, and takes as long as hundreds of others.</summary>
    public const int LargeEvery = 500;

    private static readonly byte[][][] s_documents = [.. Fixtures().Select(text => (byte[][])[text])];
    private static readonly byte[][][] s_lines = [.. s_documents.Select(text => Lines(text[0]))];

    /// <summary>The input of a number. It's the same for the same seed on every machine, whatever came before.</summary>
    public static FuzzInput Of(int seed, long number)
    {
        Random random = new(Mix(seed, number));
        bool isLines = random.Next(4) == 0;
        byte[][] lines = Any(random, isLines ? s_lines : s_documents);
        ArrayBufferWriter<byte> text = new();
        if (number % LargeEvery == LargeEvery - 1)
            return Large(random, lines, isLines);
        int treeChanges = random.Next(5) == 0 ? 0 : 1 + (int)Math.Pow(7, random.NextDouble()) - 1;
        if (treeChanges == 0)
        {
            for (int i = 0; i < lines.Length; i++)
                WriteLine(text, lines[i], i);
        }
        else
        {
            JsonTree[] trees = Array.ConvertAll(lines, line => JsonTree.Parse(line));
            TreeMutator mutator = new(random);
            for (int change = 0; change < treeChanges; change++)
                mutator.Change(trees[random.Next(trees.Length)]);
            for (int i = 0; i < trees.Length; i++)
            {
                WriteLine(text, [], i);
                trees[i].WriteTo(text);
            }
        }

        byte[] bytes = text.WrittenSpan.ToArray();
        int byteChanges = treeChanges == 0 ? random.Next(1, 5) : Math.Max(0, random.Next(-6, 3));
        ByteMutator changes = new(random);
        for (int change = 0; change < byteChanges; change++)
            bytes = changes.Change(bytes, Any(random, s_documents)[0]);
        return new FuzzInput(bytes, isLines);
    }

    // Well formed, since a large text that is refused at its start tests little.
    private static FuzzInput Large(Random random, byte[][] lines, bool isLines)
    {
        JsonTree[] trees = Array.ConvertAll(lines, line => JsonTree.Parse(line));
        new LargeTexts(random).Enlarge(trees[random.Next(trees.Length)]);
        ArrayBufferWriter<byte> text = new();
        for (int i = 0; i < trees.Length; i++)
        {
            WriteLine(text, [], i);
            trees[i].WriteTo(text);
        }
        return new FuzzInput(text.WrittenSpan.ToArray(), isLines);
    }

    // The fixture of every member is drawn as often as all others together.
    private static byte[][] Any(Random random, byte[][][] of) => random.Next(2) == 0 ? of[0] : of[random.Next(of.Length)];

    private static void WriteLine(ArrayBufferWriter<byte> to, byte[] line, int number)
    {
        if (number > 0)
            to.Write("\n"u8);
        to.Write(line);
    }

    private static IEnumerable<byte[]> Fixtures()
    {
        Assembly assembly = typeof(FuzzInput).Assembly;
        foreach (string name in assembly.GetManifestResourceNames()
            .OrderBy(name => name == "every-member.json" ? "" : name, StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            yield return copy.ToArray();
        }
    }

    // A document's courses as lines, twice, to mix up lines.
    private static byte[][] Lines(byte[] document)
    {
        TrainingDocument read = TrainingJson.Read(document);
        using MemoryStream stream = new();
        TrainingJsonLines.Write(read with { Courses = [] }, [.. read.Courses, .. read.Courses], stream);
        string[] lines = System.Text.Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n');
        return Array.ConvertAll(lines, System.Text.Encoding.UTF8.GetBytes);
    }

    // The finishing steps of SplitMix64 turn consecutive numbers into unrelated seeds.
    private static int Mix(int seed, long number)
    {
        ulong mixed = (ulong)number + ((ulong)(uint)seed << 40) + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)(mixed ^ (mixed >> 31));
    }
}
