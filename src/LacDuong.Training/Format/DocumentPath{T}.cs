namespace LacDuong.Training;

/// <summary>
/// A <see cref="DocumentPath"/> to a <typeparamref name="T"/>. It offers the members of that type, so the compiler catches misspelt ones.
/// </summary>
/// <remarks>The <c>default</c> is the empty path: the <typeparamref name="T"/> itself. Paths are equal if their pointers are.</remarks>
/// <typeparam name="T">The type of the value at the path's end, if the value exists.</typeparam>
/// <example><code>
/// DocumentPath path = DocumentPath&lt;TrainingDocument&gt;.Root.Courses[0].Classes[1].Venue;
/// Console.WriteLine(path);    // /courses/0/classes/1/venue
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public readonly record struct DocumentPath<T> : IWireGeneric
    where T : notnull
{
    private readonly DocumentPath? _path;

    internal DocumentPath(DocumentPath path) => _path = path;

    /// <summary>The empty path.</summary>
    public static DocumentPath<T> Root => default;

    /// <summary>The path as an untyped one.</summary>
    public DocumentPath Untyped => _path ?? DocumentPath.Root;

    JsonConverter IWireGeneric.Converter => new TypedPathConverter<DocumentPath<T>>(path => path.Untyped);

    /// <summary>Converts the path to an untyped one.</summary>
    public static implicit operator DocumentPath(DocumentPath<T> path) => path.Untyped;

    /// <summary>Whether both paths have the same steps.</summary>
    public bool Equals(DocumentPath<T> other) => Untyped == other.Untyped;

    /// <inheritdoc/>
    public override int GetHashCode() => Untyped.GetHashCode();

    /// <summary>Returns the path as a JSON Pointer.</summary>
    public override string ToString() => Untyped.ToString();

    internal DocumentPath<TMember> Then<TMember>(WireMember member)
        where TMember : notnull
        => new(Untyped.Then(member));

    internal DocumentListPath<TItem> ThenList<TItem>(WireMember member)
        where TItem : notnull
        => new(Untyped.Then(member));
}
