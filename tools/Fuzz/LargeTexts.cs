using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;

namespace LacDuong.Training.Tools.Fuzz;

/// <summary>
/// Makes a document large in one or two dimensions: many copies of an item of a list, or of a member of an object whose names are data. The
/// copies differ in their codes and days, which rise, fall or are shuffled, or they are equal.
/// </summary>
internal sealed partial class LargeTexts(Random random)
{
    private const int LeastBytes = 100_000;
    private const int MostBytes = 30_000_000;

    private static readonly LocalDate s_firstDay = new(1990, 1, 1);

    /// <summary>Replaces one or two places of a document by many copies of their content.</summary>
    public void Enlarge(JsonTree root)
    {
        int dimensions = random.Next(1, 3);
        // As often under a megabyte as above.
        int bytes = (int)(LeastBytes * Math.Pow(MostBytes / LeastBytes, random.NextDouble())) / dimensions;
        for (int i = 0; i < dimensions; i++)
        {
            List<JsonTree> all = [];
            root.AddTo(all);
            JsonTree[] places = [.. all.Where(tree => tree.Children is { Count: > 0 } && (!tree.IsObject || HasDataAsNames(tree)))];
            if (places.Length == 0)
                return;
            JsonTree place = places[random.Next(places.Length)];
            JsonTree one = place.Children![random.Next(place.Children.Count)].Value;
            place.Become(JsonTree.Of(Copies(one, place.IsObject, bytes)));
        }
    }

    // A localised text or annotations: every value is a string, and every name is data or one of two languages.
    private static bool HasDataAsNames(JsonTree tree)
        => tree.Children!.TrueForAll(child => child.Value.Text is [(byte)'"', ..])
            && tree.Children.Exists(child => child.Name.AsSpan().SequenceEqual("\"vi\""u8) || child.Name.AsSpan().Contains((byte)'.'));

    private byte[] Copies(JsonTree one, bool isObject, int bytes)
    {
        ArrayBufferWriter<byte> buffer = new();
        one.WriteTo(buffer);
        string text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        string[] parts = Varying().Split(text);
        int count = Math.Max(2, bytes / (buffer.WrittenCount + (isObject ? 16 : 8)));
        int order = random.Next(4);
        bool[] varies = [.. parts.Select(_ => random.Next(4) > 0)];
        int daysApart = random.Next(0, 3);
        StringBuilder copies = new(isObject ? "{" : "[", bytes + (bytes / 4));
        for (int i = 0; i < count; i++)
        {
            int number = order switch { 0 => i, 1 => count - 1 - i, 2 => (int)((i * 2_654_435_761L) % count), _ => 0 };
            if (i > 0)
                copies.Append(',');
            if (isObject)
                copies.Append(CultureInfo.InvariantCulture, $"\"vi-x-{(order == 3 ? i : number):x}\":");
            // Every other part varies.
            for (int part = 0; part < parts.Length; part++)
                copies.Append(part % 2 == 0 || !varies[part] ? parts[part] : Variant(parts[part], number, number * daysApart));
        }
        return Encoding.UTF8.GetBytes(copies.Append(isObject ? '}' : ']').ToString());
    }

    // A code with a number, that of a parent with the number before; a day, later by the number of days.
    private static string Variant(string part, int number, int days)
        => part[0] != '"' ? s_firstDay.PlusDays(days % 2_000_000).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
            : part.StartsWith("\"parent\"", StringComparison.Ordinal) ? $"{Short(part)}-{Math.Max(0, number - 1)}\""
            : $"{Short(part)}-{number}\"";

    private static string Short(string part) => part.Length > 60 ? part[..50] : part[..^1];

    [GeneratedRegex("""("(?:code|parent|unit|room|category|learner|session)":"[^"\\]*"|(?<=")[0-9]{4}-[0-9]{2}-[0-9]{2}(?="))""")]
    private static partial Regex Varying();
}
