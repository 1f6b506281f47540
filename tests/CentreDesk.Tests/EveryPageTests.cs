using System.Diagnostics;
using LacDuong.Training;
using LacDuong.Training.Samples.Tests;
using Xunit.Abstractions;

namespace CentreDesk.Tests;

/// <summary>What holds for every page.</summary>
public sealed class EveryPageTests(Sights sights, ITestOutputHelper output) : IClassFixture<Sights>
{
    private const int Most = 1000;

    // On a roster: the frame, the pages of the course, the search, and the ways to change the list.
    private static readonly string[] s_onScreen =
        ["Bàn làm việc", "Người thực hiện", "Tiếng Việt", "English", "Lịch sử", "Tìm", "Nhập từ tệp", "Sửa", "Thêm", "Việc"];

    [BrowserTheory]
    [MemberData(nameof(Pages.Seen), MemberType = typeof(Pages))]
    public async Task It_is_accessible(string name, string language, int width)
        => Assert.Empty((await sights.OfAsync(name, language, width)).Violations);

    [BrowserTheory]
    [MemberData(nameof(Pages.Seen), MemberType = typeof(Pages))]
    public async Task Its_language_is_the_readers(string name, string language, int width)
        => Assert.Equal(language, (await sights.OfAsync(name, language, width)).Language);

    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task In_English_only_the_data_is_Vietnamese(string name)
    {
        string data = await sights.Desk.DataAsync() + name switch
        {
            Pages.Preview => Desk.TextsOfClassList(),
            "units" or "unit" => string.Join('\n', VietnamUnits.Directory.Units.Select(unit => unit.Name.ToString())
                .Concat(VietnamUnits.Directory.Reorganisations.Select(one => one.Basis?.Title))),
            _ => "",
        };
        Sight sight = await sights.OfAsync(name, "en", 1280);

        IEnumerable<string> runs = sight.Texts.SelectMany(Vietnamese.Runs).Distinct();
        Assert.DoesNotContain(runs, run => !data.Contains(run, StringComparison.OrdinalIgnoreCase));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.Seen), MemberType = typeof(Pages))]
    public async Task It_is_as_wide_as_the_window(string name, string language, int width)
        => Assert.Equal(width, (await sights.OfAsync(name, language, width)).Width);

    [BrowserTheory]
    [MemberData(nameof(Pages.Seen), MemberType = typeof(Pages))]
    public async Task All_that_can_be_used_is_within_the_window(string name, string language, int width)
        => Assert.Empty((await sights.OfAsync(name, language, width)).Aside);

    // An import makes the code of a name and a birth date.
    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task No_address_on_it_has_the_code_of_a_learner(string name)
    {
        IEnumerable<string> codes = (await sights.Desk.StoredAsync()).Course.Classes[0].Learners.Select(learner => learner.Code.Value);
        Sight sight = await sights.OfAsync(name, "vi", 1280);

        Assert.DoesNotContain(sight.Addresses, address => codes.Any(code => address.Contains(code, StringComparison.Ordinal)));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task On_paper_it_has_nothing_to_press(string name)
        => Assert.Empty((await sights.OfAsync(name, "vi", 1280)).Printed);

    [BrowserFact]
    public async Task Each_sheet_of_a_printed_roster_has_the_headings()
    {
        using TemporaryFolder folder = new();
        await using Clerk clerk = await sights.Desk.OpenAsync();
        await clerk.GoAsync(sights.PathOf("roster"));
        await clerk.Page.PdfAsync(new PagePdfOptions { Path = folder.File("roster.pdf"), Format = "A4" });
        using Process reading = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", folder.File("roster.pdf"), "-"])
        {
            RedirectStandardOutput = true,
        })!;
        string[] sheets = (await reading.StandardOutput.ReadToEndAsync()).Split('\f')[..^1];

        Assert.InRange(sheets.Length, 2, 5);
        Assert.All(sheets, sheet => Assert.Contains("Họ và tên", sheet, StringComparison.Ordinal));
        Assert.DoesNotContain(sheets, sheet => s_onScreen.Any(text => sheet.Contains(text, StringComparison.Ordinal)));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task It_is_less_than_100_kB(string name)
    {
        using HttpClient client = new() { BaseAddress = new Uri(sights.Desk.Address) };
        Uri address = new(sights.PathOf(name), UriKind.Relative);
        await client.GetAsync(address);
        long start = Stopwatch.GetTimestamp();
        byte[] page = await (await client.GetAsync(address)).Content.ReadAsByteArrayAsync();
        output.WriteLine($"{name}: {page.Length / 1000.0:0.0} kB, {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");

        Assert.InRange(page.Length, 1, 100_000);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Its_policy_lets_nothing_run_that_is_not_in_a_file_of_the_desk(string name)
    {
        string policy = (await sights.OfAsync(name, "vi", 1280)).Policy;

        Assert.StartsWith("default-src 'none'; style-src 'self'; script-src 'self'; ", policy, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.Seen), MemberType = typeof(Pages))]
    public async Task The_browser_complains_of_nothing(string name, string language, int width)
        // That there's no such page is what the browser is to say of it.
        => Assert.DoesNotContain((await sights.OfAsync(name, language, width)).Complaints,
            complaint => !(name == "not-found" && complaint.Contains("404", StringComparison.Ordinal)));

    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task The_keyboard_reaches_all_that_can_be_used_and_shows_where_it_is(string name)
    {
        await using Clerk clerk = await sights.Desk.OpenAsync();
        await clerk.GoAsync(sights.PathOf(name));
        // Of radio buttons with one name, the keyboard reaches one, and arrow keys the others.
        int all = await clerk.Page.EvaluateAsync<int>("""
            () => {
                window.reached = new Set();
                window.unseen = [];
                addEventListener('keyup', () => {
                    const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
                    if (one === document.body)
                        return;
                    reached.add(one);
                    const isMarked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                    if (!isMarked || box.bottom <= 0 || box.right <= 0)
                        unseen.push(one.outerHTML.slice(0, 200));
                });
                const radios = new Set();
                const isFurtherRadio = one => one.type === 'radio' && (radios.has(one.name) || !radios.add(one.name));
                return [...document.querySelectorAll(
                    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
                    .filter(one => !one.disabled && one.checkVisibility() && !isFurtherRadio(one)).length;
            }
            """);
        int reached = 0;
        // A date has a stop for each of its parts, and after the last thing comes the first.
        for (int i = 1; i <= Most && reached < all; i++)
        {
            await clerk.Page.Keyboard.PressAsync("Tab");
            if (i >= all || i % 50 == 0)
                reached = await clerk.Page.EvaluateAsync<int>("() => reached.size");
        }
        Assert.Equal((all, ""), (reached, await clerk.Page.EvaluateAsync<string>("() => unseen.join('\\n')")));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task The_first_key_skips_to_the_content(string name)
    {
        await using Clerk clerk = await sights.Desk.OpenAsync();
        // An address that leads to a place in the page begins there.
        await clerk.GoAsync(sights.PathOf(name).Split('#')[0]);
        await clerk.Page.Keyboard.PressAsync("Tab");
        await clerk.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(clerk.Page.Locator("#main")).ToBeFocusedAsync();
    }
}
