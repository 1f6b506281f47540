using System.Runtime.CompilerServices;

namespace LacDuong.Training;

// `new("24848")` could be a unit or a code. Overload priority makes it a code.
public sealed partial class UnitDirectory
{
    /// <summary>Returns the unit above a unit on a day: the one that its parent's code means on that day.</summary>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="on">The day.</param>
    /// <returns>The parent, or null if the unit has none on that day or isn't valid itself.</returns>
    /// <exception cref="ArgumentException">
    /// The unit is null or outside the directory, or the day is outside the ISO calendar's years 1 to 9999.
    /// </exception>
    public Unit? GetParent(Unit unit, LocalDate on)
        => ParentOf(NumberOf(unit), Require.Date(on, nameof(on))) is var parent and not UnitIndex.None ? Units[parent] : null;

    /// <summary>Returns the unit above the one that a code means on a day, or null if it's absent.</summary>
    /// <inheritdoc cref="Get" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    [OverloadResolutionPriority(1)]
    public Unit? GetParent(Code<Unit> code, LocalDate on) => GetParent(Get(code, on), on);

    /// <summary>
    /// Returns the units directly under a unit on a day, in the order of the directory: the units whose parent it is. The list is empty if
    /// the unit is invalid on that day.
    /// </summary>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/exception"/>
    public IReadOnlyList<Unit> GetChildren(Unit unit, LocalDate on)
        => [.. ChildrenOf(NumberOf(unit), Require.Date(on, nameof(on))).Select(child => Units[child])];

    /// <summary>Returns the units directly under the unit that a code means on a day, in the order of the directory.</summary>
    /// <inheritdoc cref="Get" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    [OverloadResolutionPriority(1)]
    public IReadOnlyList<Unit> GetChildren(Code<Unit> code, LocalDate on) => GetChildren(Get(code, on), on);

    /// <summary>
    /// Returns the units under a unit on a day, at any depth: its children, then theirs, and so on. Each generation is in the order of its
    /// parents, then of the directory. The list excludes the unit itself.
    /// </summary>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/exception"/>
    public IReadOnlyList<Unit> GetDescendants(Unit unit, LocalDate on)
    {
        int top = NumberOf(unit);
        List<int> descendants = [.. ChildrenOf(top, Require.Date(on, nameof(on)))];
        // A unit has one parent on a day. So only the top itself could occur a second time, at the end of a cycle.
        for (int i = 0; i < descendants.Count; i++)
        {
            if (descendants[i] != top)
                descendants.AddRange(ChildrenOf(descendants[i], on));
        }
        descendants.Remove(top);
        return [.. descendants.Select(descendant => Units[descendant])];
    }

    /// <summary>
    /// Returns the units under the unit that a code means on a day, at any depth, generation by generation. The list excludes the unit
    /// itself.
    /// </summary>
    /// <inheritdoc cref="Get" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    [OverloadResolutionPriority(1)]
    public IReadOnlyList<Unit> GetDescendants(Code<Unit> code, LocalDate on) => GetDescendants(Get(code, on), on);

    /// <summary>
    /// Returns the units above a unit on a day, from its parent to the top. In a cycle, each unit occurs once. The list is empty if the
    /// unit is invalid on that day.
    /// </summary>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/exception"/>
    public IReadOnlyList<Unit> GetAncestors(Unit unit, LocalDate on)
    {
        int number = NumberOf(unit);
        List<int> above = [];
        HashSet<int> seen = [number];
        for (int at = ParentOf(number, Require.Date(on, nameof(on))); at != UnitIndex.None && seen.Add(at); at = ParentOf(at, on))
            above.Add(at);
        return [.. above.Select(ancestor => Units[ancestor])];
    }

    /// <summary>Returns the units above the unit that a code means on a day, from its parent to the top.</summary>
    /// <inheritdoc cref="Get" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    [OverloadResolutionPriority(1)]
    public IReadOnlyList<Unit> GetAncestors(Code<Unit> code, LocalDate on) => GetAncestors(Get(code, on), on);

    private int ParentOf(int unit, LocalDate on)
    {
        int parent = Units[unit].IsValidOn(on) ? _index.Find(_index.ParentCodes[unit], on) : UnitIndex.None;
        return parent == unit ? UnitIndex.None : parent;
    }

    private IEnumerable<int> ChildrenOf(int unit, LocalDate on)
    {
        int code = _index.CodeOf(Units[unit].Code);
        return _index.Find(code, on) == unit
            ? _children.Value.Of(code).ToArray().Where(child => child != unit && Units[child].IsValidOn(on))
            : [];
    }
}
