namespace LacDuong.Training;

/// <summary>A <see cref="DocumentPath"/> to a list of <typeparamref name="T"/>.</summary>
/// <remarks>The <c>default</c> is the empty path: the list itself. Paths are equal when their pointers are.</remarks>
/// <typeparam name="T">The items' type.</typeparam>
[JsonConverter(typeof(TrainingJsonConverter))]
public readonly record struct DocumentListPath<T> : IWireGeneric
    where T : notnull
{
    private readonly DocumentPath? _path;

    internal DocumentListPath(DocumentPath path) => _path = path;

    /// <summary>The path without its type.</summary>
    public DocumentPath Untyped => _path ?? DocumentPath.Root;

    /// <summary>The path of an item.</summary>
    /// <param name="index">The item's place, counted from zero. That there is such an item isn't checked.</param>
    /// <exception cref="ArgumentException">The index is negative.</exception>
    public DocumentPath<T> this[int index] => new(Untyped.Then(Guard.Against.Negative(index)));

    JsonConverter IWireGeneric.Converter => new TypedPathConverter<DocumentListPath<T>>(path => path.Untyped);

    /// <summary>The path without its type.</summary>
    public static implicit operator DocumentPath(DocumentListPath<T> path) => path.Untyped;

    /// <summary>Whether the other path goes by the same steps.</summary>
    public bool Equals(DocumentListPath<T> other) => Untyped == other.Untyped;

    /// <inheritdoc/>
    public override int GetHashCode() => Untyped.GetHashCode();

    /// <summary>The path as a JSON Pointer.</summary>
    public override string ToString() => Untyped.ToString();
}
