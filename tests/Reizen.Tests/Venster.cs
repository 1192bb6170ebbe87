using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Rotonde.Reizen.Tests;

/// <summary>A browser window on a journey. Every page it looks at must be clean for axe (WCAG 2.2 AA) and may not scroll sideways on a phone.</summary>
public sealed class Venster(Buurt buurt, IPage pagina) : IAsyncDisposable
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public IPage Pagina { get; } = pagina;

    public Buurt Buurt { get; } = buurt;

    /// <summary>Goes to an address of the Portaal.</summary>
    public Task NaarPortaalAsync(string pad = "/") => Pagina.GotoAsync(Buurt.Portaal + pad);

    /// <summary>Goes to an address of the Werkplek.</summary>
    public Task NaarWerkplekAsync(string pad = "/") => Pagina.GotoAsync(Buurt.Werkplek + pad);

    /// <summary>Logs in as somebody, by choosing the name.</summary>
    public async Task MeldAanAsync(string wortel, string naam)
    {
        await Pagina.GotoAsync(wortel + "/aanmelden");
        await Pagina.GetByRole(AriaRole.Button, new() { Name = naam }).First.ClickAsync();
        await Pagina.WaitForURLAsync(u => u.StartsWith(wortel, StringComparison.Ordinal));
    }

    public Task KlikAsync(string knop) => Pagina.GetByRole(AriaRole.Button, new() { Name = knop }).First.ClickAsync();

    public Task VolgAsync(string link) => Pagina.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public Task VulAsync(string label, string tekst) => Pagina.GetByLabel(label).First.FillAsync(tekst);

    public Task KiesAsync(string label) => Pagina.GetByLabel(label, new() { Exact = true }).First.CheckAsync();

    public async Task ZietAsync(string tekst) =>
        await Assertions.Expect(Pagina.GetByText(tekst).First).ToBeVisibleAsync(new() { Timeout = 10_000 });

    /// <summary>Is this page good for everyone? Zero axe violations, no sideways scrolling; a picture when ROTONDE_SCHERMEN names a folder.</summary>
    public async Task IsGoedAsync(string naam)
    {
        if (Environment.GetEnvironmentVariable("ROTONDE_SCHERMEN") is { Length: > 0 } map)
        {
            Directory.CreateDirectory(map);
            await Pagina.ScreenshotAsync(new() { Path = Path.Combine(map, $"{naam}-{Pagina.ViewportSize!.Width}.png"), FullPage = true });
        }

        var uitslag = await Pagina.RunAxe(Wcag);
        Assert.True(uitslag.Violations.Length == 0, $"{naam}: " + string.Join("; ", uitslag.Violations.Select(v =>
            $"{v.Id} ({v.Help}): {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}")));

        var breedte = await Pagina.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(breedte <= 0, $"{naam} schuift {breedte} punten opzij.");
    }

    public async ValueTask DisposeAsync() => await Pagina.Context.CloseAsync();
}
