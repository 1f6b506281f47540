namespace CentreDesk.Tests;

/// <summary>What holds for every page.</summary>
public sealed class EveryPageTests(Desk desk) : IClassFixture<Desk>
{
    [BrowserTheory]
    [MemberData(nameof(Pages.InBothLanguages), MemberType = typeof(Pages))]
    public async Task It_is_accessible(string name, string language, int width)
    {
        await using Clerk clerk = await desk.OpenAsync(language, width);
        await clerk.GoAsync(Pages.Path(name));

        Assert.Empty(await Axe.ViolationsAsync(clerk.Page));
    }
}
