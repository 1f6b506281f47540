namespace CentreDesk.Tests;

/// <summary>Tests that change different parts of the course share a desk, which takes seconds to start.</summary>
[CollectionDefinition(nameof(OneDesk))]
public sealed class OneDesk : ICollectionFixture<Desk>;
