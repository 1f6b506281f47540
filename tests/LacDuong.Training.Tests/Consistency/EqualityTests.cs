using System.Reflection;
using CsCheck;

namespace LacDuong.Training.Tests.Consistency;

/// <summary>Whatever is equal by content is so by every way of asking.</summary>
public sealed class EqualityTests
{
    public static TheoryData<Type> Types => [.. ValueTypes.Sampled];

    public static TheoryData<Type> Structs => [.. ValueTypes.Sampled.Where(type => type.IsValueType)];

    [Fact]
    public void Every_public_type_that_is_equal_by_content_has_samples()
    {
        string[] without = [.. ValueTypes.Declared.Except(ValueTypes.Sampled.Select(ValueTypes.Declaration)).Select(type => type.ToString())];

        Assert.True(without.Length == 0, $"Add a generator of each of these to s_samples in Consistency/ValueTypes.cs: {string.Join(", ", without)}");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_made_twice_of_the_same_is_equal_and_has_one_hash_code(Type type)
        => SampleTwice(type, (one, again) =>
        {
            Assert.True(one.Equals(again) && again.Equals(one));
            Assert.Equal(one.GetHashCode(), again.GetHashCode());
            Assert.True(Ask(type, "op_Equality", one, again));
            Assert.False(Ask(type, "op_Inequality", one, again));
        });

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_is_equal_to_null_or_to_another_type(Type type)
        => ValueTypes.SamplesOf(type).Sample(one =>
        {
            Assert.False(one.Equals(null));
            Assert.False(one.Equals(new object()));
            if (!type.IsValueType)
            {
                Assert.False(Ask(type, "op_Equality", one, null) || Ask(type, "op_Equality", null, one));
                Assert.True(Ask(type, "op_Equality", null, null));
            }
        }, iter: 20);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_way_of_asking_whether_two_are_equal_gives_one_answer(Type type)
        => Gen.Select(ValueTypes.SamplesOf(type), ValueTypes.SamplesOf(type)).Sample((one, other) =>
        {
            bool areEqual = one.Equals(other);
            Assert.Equal(areEqual, other.Equals(one));
            Assert.Equal(areEqual, Ask(type, "op_Equality", one, other));
            Assert.Equal(!areEqual, Ask(type, "op_Inequality", one, other));
            Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
        }, iter: 100);

    [Theory]
    [MemberData(nameof(Types))]
    public void Samples_differ_from_one_another(Type type)
    {
        HashSet<object> different = [];
        ValueTypes.SamplesOf(type).Sample(one => { different.Add(one); }, iter: 100, threads: 1);

        Assert.True(different.Count > 1);
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void The_default_of_a_struct_can_be_compared_and_shown(Type type)
    {
        object one = Activator.CreateInstance(type)!;
        object again = Activator.CreateInstance(type)!;

        Assert.True(one.Equals(again));
        Assert.Equal(one.GetHashCode(), again.GetHashCode());
        Assert.NotNull(one.ToString());
    }

    // The generator is asked twice from the same state, so that the two share nothing but constants.
    private static void SampleTwice(Type type, Action<object, object> check)
        => Gen.ULong.Sample(seed =>
        {
            Gen<object> samples = ValueTypes.SamplesOf(type);
            check(samples.Generate(new PCG(1, seed), null, out _), samples.Generate(new PCG(1, seed), null, out _));
        }, iter: 50);

    private static bool Ask(Type type, string name, object? left, object? right)
    {
        MethodInfo? method = type.GetMethod(name, BindingFlags.Static | BindingFlags.Public, [type, type]);
        Assert.True(method is not null, $"{type} has no {name}.");
        return (bool)method.Invoke(null, [left, right])!;
    }
}
