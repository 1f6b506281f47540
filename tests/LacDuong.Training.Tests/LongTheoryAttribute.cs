namespace LacDuong.Training.Tests;

/// <summary>As <see cref="LongFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongTheoryAttribute : TheoryAttribute
{
    public LongTheoryAttribute() => Skip = new LongFactAttribute().Skip;
}
