namespace LacDuong.Training;

/// <summary>A <see cref="DocumentPath"/> to a list of <typeparamref name="T"/>.</summary>
/// <remarks>The <c>default</c> is the empty path: the list itself. Paths are equal if their pointers are.</remarks>
/// <typeparam name="T">The items' type.</typeparam>
[JsonConverter(typeof(TrainingJsonConverter))]
public readonly record struct DocumentListPath<T> : IWireGeneric
    where T : notnull
{
    private readonly DocumentPath? _path;

    internal DocumentListPath(DocumentPath path) => _path = path;

    /// <summary>The path as an untyped one.</summary>
    public DocumentPath Untyped => _path ?? DocumentPath.Root;

    /// <summary>Returns the path of an item.</summary>
    /// <param name="index">The item's index, counted from zero. It may be beyond the end of the list.</param>
    /// <exception cref="ArgumentException">The index is negative.</exception>
    public DocumentPath<T> this[int index] => new(Untyped.Then(Guard.Against.Negative(index)));

    JsonConverter IWireGeneric.Converter => new TypedPathConverter<DocumentListPath<T>>(path => path.Untyped);

    /// <summary>Converts the path to an untyped one.</summary>
    public static implicit operator DocumentPath(DocumentListPath<T> path) => path.Untyped;

    /// <summary>Whether both paths have the same steps.</summary>
    public bool Equals(DocumentListPath<T> other) => Untyped == other.Untyped;

    /// <inheritdoc/>
    public override int GetHashCode() => Untyped.GetHashCode();

    /// <summary>Returns the path as a JSON Pointer.</summary>
    public override string ToString() => Untyped.ToString();
}
