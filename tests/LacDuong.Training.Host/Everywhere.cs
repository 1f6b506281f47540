namespace LacDuong.Training.Host;

/// <summary>A type of the library in every place of a message.</summary>
internal sealed record Everywhere<T>
    where T : notnull
{
    public required T Property { get; init; }

    public required List<T> List { get; init; }

    public required ValueList<T> Values { get; init; }

    public required Dictionary<string, T> Map { get; init; }

    public static Everywhere<T> Of(T value) => new() { Property = value, List = [value, value], Values = [value], Map = new() { ["a"] = value } };
}
