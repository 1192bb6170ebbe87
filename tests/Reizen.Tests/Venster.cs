using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Rotonde.Reizen.Tests;

/// <summary>
/// A browser window on a journey, driven by the keyboard alone: what Tab does not reach, nobody reaches here.
/// Every page it looks at must be clean for axe (WCAG 2.2 AA) and may not scroll sideways on a phone.
/// </summary>
public sealed class Venster(Buurt buurt, IPage pagina, bool javascript) : IAsyncDisposable
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
        await KlikAsync(naam);
        await Pagina.WaitForURLAsync(u => u.StartsWith(wortel, StringComparison.Ordinal));
    }

    public Task KlikAsync(string knop) => KlikAsync(Pagina.GetByRole(AriaRole.Button, new() { Name = knop }).First);

    public Task VolgAsync(string link) => KlikAsync(Pagina.GetByRole(AriaRole.Link, new() { Name = link }).First);

    /// <summary>Opens what is folded up on this page.</summary>
    public async Task VouwOpenAsync(string kop)
    {
        await GaNaarAsync(Pagina.Locator("summary", new() { HasText = kop }).First);
        await Pagina.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Enter on a link or a button and waits for the page that comes.</summary>
    public async Task KlikAsync(ILocator knopOfLink)
    {
        await GaNaarAsync(knopOfLink);
        var nieuw = new TaskCompletionSource();
        void Kwam(object? bron, IPage pagina) => nieuw.TrySetResult();
        Pagina.DOMContentLoaded += Kwam;
        await Pagina.Keyboard.PressAsync("Enter");
        await nieuw.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Pagina.DOMContentLoaded -= Kwam;
    }

    public Task VulAsync(string label, string tekst) => VulAsync(Pagina.GetByLabel(label).First, tekst);

    /// <summary>Types over what stands in a field.</summary>
    public async Task VulAsync(ILocator veld, string tekst)
    {
        await GaNaarAsync(veld);
        await Pagina.Keyboard.PressAsync("Control+A");
        await Pagina.Keyboard.TypeAsync(tekst);
    }

    public Task KiesAsync(string label) => KiesAsync(Pagina.GetByLabel(label, new() { Exact = true }).First);

    /// <summary>Chooses a radio button with the arrows, or ticks a box with the space bar.</summary>
    public async Task KiesAsync(ILocator keuze)
    {
        await GaNaarAsync(keuze);
        for (var i = 0; i < 40 && !await keuze.EvaluateAsync<bool>(HeeftFocus); i++)
        {
            await Pagina.Keyboard.PressAsync("ArrowDown");
        }

        if (!await keuze.IsCheckedAsync())
        {
            await Pagina.Keyboard.PressAsync("Space");
        }

        Assert.True(await keuze.IsCheckedAsync());
    }

    /// <summary>Walks with the arrows through a list to the option with this text or value, or to the option with this number.</summary>
    public async Task KiesUitAsync(ILocator lijst, string? tekst, int nummer = 0)
    {
        await GaNaarAsync(lijst);
        await Pagina.Keyboard.PressAsync("Home");
        const string Gekozen = "(e, [tekst, nummer]) => tekst === null ? e.selectedIndex === nummer : [e.selectedOptions[0].label, e.value].includes(tekst)";
        for (var i = 0; i < 100 && !await lijst.EvaluateAsync<bool>(Gekozen, new object?[] { tekst, nummer }); i++)
        {
            await Pagina.Keyboard.PressAsync("ArrowDown");
        }

        Assert.True(await lijst.EvaluateAsync<bool>(Gekozen, new object?[] { tekst, nummer }), 
            $"De keuze {tekst ?? $"{nummer}"} is met de pijlen niet te bereiken. Te kiezen: {string.Join(", ", await lijst.Locator("option").AllTextContentsAsync())}.");
    }

    /// <summary>Waits until a text stands on the page; when it does not come, tells what the page says instead.</summary>
    public async Task ZietAsync(string tekst)
    {
        try
        {
            await Assertions.Expect(Pagina.GetByText(tekst).First).ToBeVisibleAsync(new() { Timeout = 10_000 });
        }
        catch (PlaywrightException)
        {
            Assert.Fail($"'{tekst}' staat niet op {Pagina.Url}. Daar staat: {await Pagina.Locator("main").InnerTextAsync()}");
        }
    }

    /// <summary>Is this page good for everyone? Zero axe violations, no sideways scrolling, not with text of 200 % either; a picture when ROTONDE_SCHERMEN names a folder.</summary>
    public async Task IsGoedAsync(string naam)
    {
        if (Environment.GetEnvironmentVariable("ROTONDE_SCHERMEN") is { Length: > 0 } map)
        {
            Directory.CreateDirectory(map);
            await Pagina.ScreenshotAsync(new() { Path = Path.Combine(map, $"{naam}-{Pagina.ViewportSize!.Width}.png"), FullPage = true });
        }

        // axe is a script itself: without scripts the same page is judged on the journey with them.
        if (!javascript)
        {
            return;
        }

        var uitslag = await Pagina.RunAxe(Wcag);
        Assert.True(uitslag.Violations.Length == 0, $"{naam}: " + string.Join("; ", uitslag.Violations.Select(v =>
            $"{v.Id} ({v.Help}): {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}")));

        var breedte = await Pagina.EvaluateAsync<int>(Opzij);
        Assert.True(breedte <= 0, $"{naam} schuift {breedte} punten opzij.");
        if (Pagina.ViewportSize!.Width > 1000)
        {
            await IsGoedMetGroteTekstAsync(naam);
        }
    }

    // Zoomed in to 200 % a browser lays the page out on half the width; sizes and breakpoints are in rem, so larger text does the same.
    private async Task IsGoedMetGroteTekstAsync(string naam)
    {
        var gewoon = Pagina.ViewportSize!;
        await Pagina.SetViewportSizeAsync(gewoon.Width / 2, gewoon.Height / 2);
        if (Environment.GetEnvironmentVariable("ROTONDE_SCHERMEN") is { Length: > 0 } map)
        {
            await Pagina.ScreenshotAsync(new() { Path = Path.Combine(map, $"{naam}-200procent.png"), FullPage = true });
        }

        var breedte = await Pagina.EvaluateAsync<int>(Opzij);
        await Pagina.SetViewportSizeAsync(gewoon.Width, gewoon.Height);
        Assert.True(breedte <= 0, $"{naam} schuift bij 200 procent {breedte} punten opzij.");
    }

    private const string Opzij = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private const string HeeftFocus = "e => e === document.activeElement";

    private const string HeeftFocusOfGroep = "e => { const a = document.activeElement; return e === a || (e.type === 'radio' && a?.type === 'radio' && e.name === a.name && e.form === a.form); }";

    /// <summary>Presses Tab until the element, or for a radio button its group, has the focus.</summary>
    private async Task GaNaarAsync(ILocator doel)
    {
        await doel.WaitForAsync();
        for (var i = 0; i < 400; i++)
        {
            if (await doel.EvaluateAsync<bool>(HeeftFocusOfGroep))
            {
                return;
            }

            await Pagina.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{doel} is met Tab niet te bereiken op {Pagina.Url}.");
    }

    public async ValueTask DisposeAsync() => await Pagina.Context.CloseAsync();
}
