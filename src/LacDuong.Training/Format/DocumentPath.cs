using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace LacDuong.Training;

/// <summary>
/// A place in a document: the members and indexes that lead to it from the top, as in <c>courses[0].classes[1].venue</c>. Its text is a
/// JSON Pointer (RFC 6901) with the names of the wire format: <c>/courses/0/classes/1/venue</c>.
/// </summary>
/// <remarks>
/// <para>
/// Findings, refusals and conflicts give their place as a path. A typed path, <see cref="DocumentPath{T}"/>, offers the members of its
/// type, and converts implicitly to an untyped one.
/// </para>
/// <para>Paths are equal if their pointers are. The empty path is the whole: the document, or the course that was validated alone.</para>
/// </remarks>
/// <example><code>
/// DocumentPath path = DocumentPath.Parse("/courses/0/classes/1/venue");
/// int? course = path.IndexIn("courses");              // 0
/// object? venue = path.Resolve(document);             // the LocalisedText there, or null
/// </code></example>
[JsonConverter(typeof(TrainingJsonConverter))]
public sealed record DocumentPath : IParsable<DocumentPath>
{
    // The format is shallower than this, and a pointer from outside may be of any length.
    private const int MaximumDepth = 64;

    private readonly int _order;

    private DocumentPath()
    {
    }

    // A member's order is its place in its object, and an item's is its index.
    private DocumentPath(DocumentPath parent, string? name, int order)
    {
        Parent = parent;
        Name = name;
        _order = order;
        Depth = parent.Depth + 1;
    }

    /// <summary>The empty path: the whole.</summary>
    public static DocumentPath Root { get; } = new();

    /// <summary>The path of the object or list that contains this place, or null for the whole.</summary>
    public DocumentPath? Parent { get; }

    /// <summary>The name of the member that the last step leads to, or null for an item of a list and for the whole.</summary>
    public string? Name { get; }

    /// <summary>The index of the item that the last step leads to, counted from zero, or null for a member and for the whole.</summary>
    public int? Index => Parent is null || Name is not null ? null : _order;

    /// <summary>The number of steps: 0 for the whole.</summary>
    public int Depth { get; }

    /// <summary>Whether every step comes from a member table, so the path knows its place among others.</summary>
    internal bool IsInOrder => Parent is null || (_order >= 0 && Parent.IsInOrder);

    /// <summary>Reads a JSON Pointer. A reference token that is only digits, free of leading zeros, is an index.</summary>
    /// <param name="pointer">
    /// The pointer: empty, or reference tokens that each follow a <c>/</c>. Within a token, write <c>~</c> as <c>~0</c> and <c>/</c> as
    /// <c>~1</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="pointer"/> is an invalid JSON Pointer, or has more than 64 reference tokens.
    /// </exception>
    public static DocumentPath Parse(string pointer)
        => TryParse(Guard.Against.Null(pointer), out DocumentPath? path)
            ? path
            : throw new FormatException($"'{pointer}' isn't a JSON Pointer.");

    /// <summary>Reads a JSON Pointer if the text is one.</summary>
    /// <param name="pointer">The pointer, as for <see cref="Parse"/>.</param>
    /// <param name="path">The path, or null if the text is invalid.</param>
    public static bool TryParse([NotNullWhen(true)] string? pointer, [NotNullWhen(true)] out DocumentPath? path)
    {
        path = null;
        if (pointer is null || (pointer.Length > 0 && pointer[0] != '/'))
            return false;
        DocumentPath at = Root;
        foreach (string token in pointer.Split('/').Skip(1))
        {
            if (at.Depth == MaximumDepth || !TryUnescape(token, out string name))
                return false;
            bool isIndex = name is "0" || (name.Length > 0 && name[0] != '0');
            at = isIndex && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                ? at.Then(index)
                : at.Then(name);
        }
        path = at;
        return true;
    }

    static DocumentPath IParsable<DocumentPath>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentPath>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentPath result)
        => TryParse(s, out result);

    /// <summary>
    /// Returns the index that this path takes in a list, by the name of the list's member: in <c>/courses/3/title</c>, 3 for
    /// <c>courses</c>.
    /// </summary>
    /// <param name="list">The member's name on the wire.</param>
    /// <returns>The index in the innermost such list, or null if the path avoids such lists.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public int? IndexIn(string list)
    {
        Guard.Against.Null(list);
        for (DocumentPath? path = this; path?.Parent is not null; path = path.Parent)
        {
            if (path.Index is int index && path.Parent.Name == list)
                return index;
        }
        return null;
    }

    /// <summary>Follows this path from an object of the format to the value at its end.</summary>
    /// <param name="root">The start of the path: the document, or the course that it's relative to.</param>
    /// <returns>The value there, or null if it's absent or the path is invalid for this object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="root"/> is null.</exception>
    public object? Resolve(object root)
    {
        Guard.Against.Null(root);
        if (Parent is null)
            return root;
        return Parent.Resolve(root) switch
        {
            IWireList list when Index is int index => index < list.Count ? list.ItemAt(index) : null,
            IWireObject parent when Name is not null => parent.Shape.Find(Name) is WireMember member ? parent.Get(member.Order) : null,
            IWireMap map => map.Find(Name ?? Index!.Value.ToString(CultureInfo.InvariantCulture)),
            _ => null,
        };
    }

    /// <summary>Whether both paths have the same steps.</summary>
    public bool Equals([NotNullWhen(true)] DocumentPath? other)
    {
        DocumentPath? left = this;
        DocumentPath? right = other;
        while (!ReferenceEquals(left, right))
        {
            bool isLike = left is not null && right is not null && left.Depth == right.Depth
                && string.Equals(left.Name, right.Name, StringComparison.Ordinal) && left.Index == right.Index;
            if (!isLike)
                return false;
            (left, right) = (left!.Parent, right!.Parent);
        }
        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => Parent is null ? 0 : HashCode.Combine(Parent.GetHashCode(), Name, Index);

    /// <summary>Returns the path as a JSON Pointer, which is empty for the whole.</summary>
    public override string ToString()
    {
        StringBuilder pointer = new(64);
        AppendTo(pointer);
        return pointer.ToString();
    }

    /// <summary>
    /// Compares the places in the written document; a parent comes before its parts. Both paths must come from member tables.
    /// </summary>
    internal static int Compare(DocumentPath left, DocumentPath right)
    {
        int byDepth = left.Depth.CompareTo(right.Depth);
        while (left.Depth > right.Depth)
            left = left.Parent!;
        while (right.Depth > left.Depth)
            right = right.Parent!;
        // The outermost step in which they differ decides.
        int order = byDepth;
        for (; !ReferenceEquals(left, right); left = left.Parent!, right = right.Parent!)
        {
            if (left._order != right._order)
                order = left._order.CompareTo(right._order);
        }
        return order;
    }

    internal DocumentPath Then(WireMember member) => new(this, member.Name, member.Order);

    internal DocumentPath Then(string name) => new(this, name, -1);

    internal DocumentPath Then(int index) => new(this, null, index);

    /// <summary>
    /// Adds each member's place in the order, which a pointer lacks. Returns null if the path leads outside the members and lists of the
    /// format.
    /// </summary>
    /// <param name="root">The shape of the object that the path starts at.</param>
    internal DocumentPath? Along(WireShape root) => Along(root, out _);

    private DocumentPath? Along(WireShape root, out WireGrammar? grammar)
    {
        grammar = root.Grammar;
        if (Parent is null)
            return this;
        if (Parent.Along(root, out WireGrammar? parent) is not DocumentPath start)
            return null;
        if (Index is int index)
        {
            grammar = parent?.Item;
            return grammar is null ? null : start.Then(index);
        }
        WireMember? member = parent?.Shape?.Find(Name!);
        grammar = member?.Grammar;
        return member is null ? null : start.Then(member);
    }

    /// <summary>Appends another path to this one.</summary>
    internal DocumentPath Then(DocumentPath relative)
        => relative.Parent is null ? this : new(Then(relative.Parent), relative.Name, relative._order);

    /// <summary>Returns the rest of this path after a start, or null if this path takes another route.</summary>
    internal DocumentPath? From(DocumentPath start)
        => Depth < start.Depth ? null
            : Depth == start.Depth ? (Equals(start) ? Root : null)
            : Parent!.From(start) is DocumentPath parent ? new(parent, Name, _order) : null;

    private void AppendTo(StringBuilder pointer)
    {
        if (Parent is null)
            return;
        Parent.AppendTo(pointer);
        pointer.Append('/');
        if (Name is null)
            pointer.Append(CultureInfo.InvariantCulture, $"{_order}");
        else
            pointer.Append(Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
    }

    private static bool TryUnescape(string token, out string name)
    {
        name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        for (int at = token.IndexOf('~', StringComparison.Ordinal); at >= 0; at = token.IndexOf('~', at + 1))
        {
            if (at + 1 == token.Length || token[at + 1] is not ('0' or '1'))
                return false;
        }
        return true;
    }
}
