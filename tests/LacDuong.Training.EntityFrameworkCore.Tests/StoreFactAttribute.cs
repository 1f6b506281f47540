using Xunit.Abstractions;
using Xunit.Sdk;

namespace LacDuong.Training.EntityFrameworkCore.Tests;

/// <summary>A test of a store, which each engine's class inherits. Without a server, that of PostgreSQL is skipped; in CI it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("LacDuong.Training.EntityFrameworkCore.Tests.StoreFactDiscoverer", "LacDuong.Training.EntityFrameworkCore.Tests")]
public sealed class StoreFactAttribute : FactAttribute
{
    /// <summary>Whether it takes longer than people wait: it runs only with <c>LONG_TESTS=1</c> in the environment.</summary>
    public bool IsLong { get; set; }
}

/// <summary>Makes the tests.</summary>
public sealed class StoreFactDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    private readonly IMessageSink _sink = sink;

    protected override IXunitTestCase CreateTestCase(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
        => new StoreTestCase(_sink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod);
}

/// <summary>A test that may be skipped.</summary>
public sealed class StoreTestCase : XunitTestCase
{
    /// <summary>For the runner, which makes it of what it has sent.</summary>
    [Obsolete("For the runner.")]
    public StoreTestCase()
    {
    }

    public StoreTestCase(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(sink, display, options, method)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute)
    {
        if (factAttribute.GetNamedArgument<bool>(nameof(StoreFactAttribute.IsLong)) && Environment.GetEnvironmentVariable("LONG_TESTS") != "1")
            return "It takes long: set LONG_TESTS=1 to run it.";
        return TestMethod.TestClass.Class.Name.Contains("Postgres", StringComparison.Ordinal) && PostgresDatabase.IsSkipped
            ? "There is no PostgreSQL: start the tests by .ci/postgres, or set LACDUONG_POSTGRES to a connection string."
            : base.GetSkipReason(factAttribute);
    }
}
