namespace LacDuong.Training;

public sealed partial class UnitDirectory
{
    /// <summary>The unit that a unit is under on a day: the one that its parent's code means on it.</summary>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="on">The day.</param>
    /// <returns>The parent, or null where there is none on that day, or the unit itself is not valid on it.</returns>
    /// <exception cref="ArgumentException">
    /// The unit is null or not in the directory, or the day not in the ISO calendar in the years 1 to 9999.
    /// </exception>
    public Unit? Parent(Unit unit, LocalDate on)
    {
        int parent = ParentOf(NumberOf(unit), Require.Date(on, nameof(on)));
        return parent == UnitIndex.None ? null : Units[parent];
    }

    /// <summary>
    /// The units directly under a unit on a day, in the order of the directory: those of which it is the <see cref="Parent"/>.
    /// </summary>
    /// <inheritdoc cref="Parent" path="/param"/>
    /// <inheritdoc cref="Parent" path="/exception"/>
    public IReadOnlyList<Unit> Children(Unit unit, LocalDate on)
    {
        List<int> children = [];
        AddChildren(NumberOf(unit), Require.Date(on, nameof(on)), children);
        return UnitsOf(Span(children));
    }

    /// <summary>
    /// The units under a unit on a day, at any depth, without itself: its children, then theirs, and so on down, each generation in the
    /// order of
    /// its parents, then of the directory.
    /// </summary>
    /// <inheritdoc cref="Parent" path="/param"/>
    /// <inheritdoc cref="Parent" path="/exception"/>
    public IReadOnlyList<Unit> Descendants(Unit unit, LocalDate on)
    {
        int top = NumberOf(unit);
        List<int> descendants = [];
        AddChildren(top, Require.Date(on, nameof(on)), descendants);
        // A unit has one parent on a day, so that only the top itself could come up a second time, at the end of a circle.
        for (int i = 0; i < descendants.Count; i++)
        {
            if (descendants[i] != top)
                AddChildren(descendants[i], on, descendants);
        }
        descendants.Remove(top);
        return UnitsOf(Span(descendants));
    }

    /// <summary>
    /// The units above a unit on a day, its parent first, the top last; in a circle, up to the last that was not named before.
    /// </summary>
    /// <inheritdoc cref="Parent" path="/param"/>
    /// <inheritdoc cref="Parent" path="/exception"/>
    public IReadOnlyList<Unit> Ancestors(Unit unit, LocalDate on)
    {
        List<int> path = PathUp(NumberOf(unit), Require.Date(on, nameof(on)));
        return path.Count < 2 ? [] : UnitsOf(Span(path)[1..]);
    }

    /// <summary>
    /// The path from a unit to the top on a day: the unit, then its <see cref="Ancestors"/>; nothing where it is not valid on that day.
    /// </summary>
    /// <inheritdoc cref="Parent" path="/param"/>
    /// <inheritdoc cref="Parent" path="/exception"/>
    public IReadOnlyList<Unit> PathToTop(Unit unit, LocalDate on) => UnitsOf(Span(PathUp(NumberOf(unit), Require.Date(on, nameof(on)))));

    private static ReadOnlySpan<int> Span(List<int> numbers) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(numbers);

    private List<int> PathUp(int unit, LocalDate on)
    {
        if (!Units[unit].IsValidOn(on))
            return [];
        List<int> path = [];
        HashSet<int> seen = [];
        for (int at = unit; at != UnitIndex.None && seen.Add(at); at = ParentOf(at, on))
            path.Add(at);
        return path;
    }

    private int ParentOf(int unit, LocalDate on)
    {
        if (Units[unit].Parent is not Code<Unit> code || !Units[unit].IsValidOn(on))
            return UnitIndex.None;
        int parent = _index.Find(_index.CodeOf(code), on);
        return parent == unit ? UnitIndex.None : parent;
    }

    private void AddChildren(int unit, LocalDate on, List<int> children)
    {
        int code = _index.CodeOf(Units[unit].Code);
        if (_index.Find(code, on) != unit)
            return;
        foreach (int child in _children.Value.Of(code))
        {
            if (child != unit && Units[child].IsValidOn(on))
                children.Add(child);
        }
    }

    private Chains ChainByParent()
    {
        ReadOnlySpan<Unit> units = Units.AsSpan();
        Chains children = new(units.Length, units.Length);
        string? lastCode = null;
        int lastParent = UnitIndex.None;
        for (int i = units.Length - 1; i >= 0; i--)
        {
            if (units[i].Parent is not Code<Unit> code)
                continue;
            // Sisters mostly stand together, and then one look-up serves them all.
            if (!string.Equals(code.Value, lastCode, StringComparison.Ordinal))
                (lastCode, lastParent) = (code.Value, _index.CodeOf(code));
            if (lastParent != UnitIndex.None)
                children.Prepend(lastParent, i);
        }
        return children;
    }
}
