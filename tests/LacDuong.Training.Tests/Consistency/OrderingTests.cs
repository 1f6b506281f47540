using System.Reflection;
using CsCheck;

namespace LacDuong.Training.Tests.Consistency;

/// <summary>Whatever has an order has one and the same by every way of asking.</summary>
public sealed class OrderingTests
{
    public static TheoryData<Type> Types => [.. ValueTypes.Sampled.Where(IsOrdered)];

    [Fact]
    public void Every_value_with_a_grammar_has_an_order()
        => Assert.All(ValueTypes.Parsed, type => Assert.True(IsOrdered(type), $"{type} has no order."));

    [Theory]
    [MemberData(nameof(Types))]
    public void Values_are_equal_exactly_if_neither_comes_first(Type type) => Call(nameof(AgreesWithEquality), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void Three_values_are_in_one_order_however_they_are_compared(Type type) => Call(nameof(IsTransitive), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void The_operators_compare_as_the_method_does(Type type)
        => Two(type).Sample((one, other) =>
        {
            int order = Compare(type, one, other);
            Assert.Equal(order < 0, Ask(type, "op_LessThan", one, other));
            Assert.Equal(order <= 0, Ask(type, "op_LessThanOrEqual", one, other));
            Assert.Equal(order > 0, Ask(type, "op_GreaterThan", one, other));
            Assert.Equal(order >= 0, Ask(type, "op_GreaterThanOrEqual", one, other));
        }, iter: 200);

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_comes_before_every_value(Type type)
        => ValueTypes.SamplesOf(type).Sample(one =>
        {
            if (type.IsValueType)
                return;
            Assert.True(Compare(type, one, null) > 0);
            Assert.True(Ask(type, "op_LessThan", null, one) && Ask(type, "op_LessThanOrEqual", null, one));
            Assert.True(Ask(type, "op_GreaterThan", one, null) && Ask(type, "op_GreaterThanOrEqual", one, null));
            Assert.True(Ask(type, "op_LessThanOrEqual", null, null) && Ask(type, "op_GreaterThanOrEqual", null, null));
            Assert.False(Ask(type, "op_LessThan", null, null) || Ask(type, "op_GreaterThan", null, null));
        }, iter: 20);

    private static void AgreesWithEquality<T>()
        where T : IComparable<T>
        => Two(typeof(T)).Sample((one, other) =>
        {
            Assert.Equal(one.Equals(other), ((T)one).CompareTo((T)other) == 0);
            Assert.Equal(Math.Sign(((T)one).CompareTo((T)other)), -Math.Sign(((T)other).CompareTo((T)one)));
        }, iter: 200);

    private static void IsTransitive<T>()
        where T : IComparable<T>
        => Gen.Select(Two(typeof(T)), ValueTypes.SamplesOf(typeof(T))).Sample((two, third) =>
        {
            T[] ordered = [.. new[] { (T)two.Item1, (T)two.Item2, (T)third }.Order()];
            Assert.True(ordered[0].CompareTo(ordered[1]) <= 0 && ordered[1].CompareTo(ordered[2]) <= 0);
            Assert.True(ordered[0].CompareTo(ordered[2]) <= 0);
        }, iter: 200);

    private static Gen<(object, object)> Two(Type type) => Gen.Select(ValueTypes.SamplesOf(type), ValueTypes.SamplesOf(type));

    private static bool IsOrdered(Type type) => type.IsAssignableTo(typeof(IComparable<>).MakeGenericType(type));

    private static int Compare(Type type, object one, object? other) => (int)type.GetMethod("CompareTo", [type])!.Invoke(one, [other])!;

    private static bool Ask(Type type, string name, object? left, object? right)
    {
        MethodInfo? method = type.GetMethod(name, BindingFlags.Static | BindingFlags.Public, [type, type]);
        Assert.True(method is not null, $"{type} has no {name}.");
        return (bool)method.Invoke(null, [left, right])!;
    }

    private static void Call(string method, Type type)
        => typeof(OrderingTests).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
}
