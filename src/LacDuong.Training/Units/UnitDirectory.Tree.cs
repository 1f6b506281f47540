using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LacDuong.Training;

// `new("24848")` could be a unit or a code. The methods that take a code come first, so that it is one.
public sealed partial class UnitDirectory
{
    /// <summary>The unit that a unit is under on a day: the one that its parent's code means on it.</summary>
    /// <param name="unit">A unit of the directory.</param>
    /// <param name="on">The day.</param>
    /// <returns>The parent, or null if there is none on that day, or the unit itself isn't valid on it.</returns>
    /// <exception cref="ArgumentException">
    /// The unit is null or isn't in the directory, or the day isn't in the ISO calendar in the years 1 to 9999.
    /// </exception>
    public Unit? GetParent(Unit unit, LocalDate on)
        => ParentOf(NumberOf(unit), Require.Date(on, nameof(on))) is var parent and not UnitIndex.None ? Units[parent] : null;

    /// <summary>The unit that the unit which a code means on a day is under on that day, or null if there is none.</summary>
    /// <inheritdoc cref="Get" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    [OverloadResolutionPriority(1)]
    public Unit? GetParent(Code<Unit> code, LocalDate on) => GetParent(Get(code, on), on);

    /// <summary>
    /// The units directly under a unit on a day, in the order of the directory: those of which it is the parent. There are none if the
    /// unit isn't valid on that day.
    /// </summary>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/exception"/>
    public IReadOnlyList<Unit> GetChildren(Unit unit, LocalDate on)
    {
        List<int> children = [];
        AddChildren(NumberOf(unit), Require.Date(on, nameof(on)), children);
        return UnitsOf(CollectionsMarshal.AsSpan(children));
    }

    /// <summary>The units directly under the unit that a code means on a day, in the order of the directory.</summary>
    /// <inheritdoc cref="Get" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    [OverloadResolutionPriority(1)]
    public IReadOnlyList<Unit> GetChildren(Code<Unit> code, LocalDate on) => GetChildren(Get(code, on), on);

    /// <summary>
    /// The units under a unit on a day, at any depth, without itself: its children, then theirs, and so on down, each generation in the
    /// order of its parents, then of the directory.
    /// </summary>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/exception"/>
    public IReadOnlyList<Unit> GetDescendants(Unit unit, LocalDate on)
    {
        int top = NumberOf(unit);
        List<int> descendants = [];
        AddChildren(top, Require.Date(on, nameof(on)), descendants);
        // A unit has one parent on a day, so that only the top itself could come up a second time, at the end of a cycle.
        for (int i = 0; i < descendants.Count; i++)
        {
            if (descendants[i] != top)
                AddChildren(descendants[i], on, descendants);
        }
        descendants.Remove(top);
        return UnitsOf(CollectionsMarshal.AsSpan(descendants));
    }

    /// <summary>The units under the unit that a code means on a day, at any depth, without itself, generation by generation.</summary>
    /// <inheritdoc cref="Get" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    [OverloadResolutionPriority(1)]
    public IReadOnlyList<Unit> GetDescendants(Code<Unit> code, LocalDate on) => GetDescendants(Get(code, on), on);

    /// <summary>
    /// The units above a unit on a day, its parent first, the top last; in a cycle, up to the last that isn't named yet. There are none
    /// if the unit isn't valid on that day.
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
        return UnitsOf(CollectionsMarshal.AsSpan(above));
    }

    /// <summary>The units above the unit that a code means on a day, its parent first, the top last.</summary>
    /// <inheritdoc cref="Get" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    [OverloadResolutionPriority(1)]
    public IReadOnlyList<Unit> GetAncestors(Code<Unit> code, LocalDate on) => GetAncestors(Get(code, on), on);

    /// <summary>
    /// The path from a unit to the top on a day: the unit, then the units above it. It is empty if the unit isn't valid on that day.
    /// </summary>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/param"/>
    /// <inheritdoc cref="GetParent(Unit, LocalDate)" path="/exception"/>
    public IReadOnlyList<Unit> GetPathToTop(Unit unit, LocalDate on)
    {
        IReadOnlyList<Unit> above = GetAncestors(unit, on);
        return unit.IsValidOn(on) ? [unit, .. above] : [];
    }

    /// <summary>The path to the top on a day from the unit that a code means on it: that unit, then the units above it.</summary>
    /// <inheritdoc cref="Get" path="/param"/>
    /// <inheritdoc cref="Get" path="/exception"/>
    [OverloadResolutionPriority(1)]
    public IReadOnlyList<Unit> GetPathToTop(Code<Unit> code, LocalDate on) => GetPathToTop(Get(code, on), on);

    private int ParentOf(int unit, LocalDate on)
    {
        int parent = Units[unit].IsValidOn(on) ? _index.Find(_index.ParentCodes[unit], on) : UnitIndex.None;
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
}
