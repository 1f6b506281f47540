namespace LacDuong.Training.Scheduling;

/// <summary>Tells joint sessions as <see cref="JointSessionComparer"/> does, of the sessions of a table by number: those of one class are never asked about both.</summary>
internal sealed class JointNumberComparer(SessionTable table) : IEqualityComparer<int>
{
    public bool Equals(int x, int y) => x == y || table.AreJoint(x, y);

    public int GetHashCode(int obj)
    {
        int resources = 0;
        foreach (int resource in table.ResourcesOf(obj))
            resources += HashCode.Combine(resource);
        return HashCode.Combine(table.Times[obj], resources);
    }
}
