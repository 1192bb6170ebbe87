using Microsoft.AspNetCore.Mvc;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Declaraties.Overzichten;
using Rotonde.Declaraties.Signalen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Declaraties;

/// <summary>The declarations, newest first: state, provider, amount. Totals only, nothing about a person.</summary>
[Mag(Gegevenssoort.Declaratieregel)]
public sealed class IndexModel(DeclaratieOverzicht overzicht, Signalenlijst signalen) : Rotondepagina
{
    /// <summary>Rows on a page.</summary>
    public const int PerBlad = 25;

    private const int Signalenperblad = 10;

    /// <summary>Part of the declaration number or AGB code: neither is a person.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Only this state.</summary>
    [BindProperty(SupportsGet = true)]
    public Declaratiestaat? Staat { get; set; }

    /// <summary>Only this month, as its first day <c>2025-03-01</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Maand { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>The rows.</summary>
    public DeclaratieOverzicht.Bladzijde Bladzijde { get; private set; } = new([], 0);

    /// <summary>Open signals, for who judges them.</summary>
    public IReadOnlyList<Signaalrij> Signalen { get; private set; } = [];

    /// <summary>Does this reader see declarations only with the person they are about?</summary>
    public bool AlleenBijPersoon { get; private set; }

    /// <summary>States to choose from.</summary>
    public static IReadOnlyList<Keuze> Staten { get; } = Keuze.Van<Declaratiestaat>(s => s.InWoorden());

    /// <summary>Months to choose from.</summary>
    public IReadOnlyList<Keuze> Maanden
    {
        get
        {
            var eerste = new DateOnly(Vandaag.Year, Vandaag.Month, 1);
            return
            [
                .. Enumerable.Range(0, 18).Select(i => eerste.AddMonths(-i)).Select(m => new Keuze(
                    m.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), m.ToString("MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("nl-NL")))),
            ];
        }
    }

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        Blad = Math.Max(1, Blad);
        DateOnly? periode = DateOnly.TryParseExact(Maand, "yyyy-MM-dd", out var maand) ? maand : null;
        try
        {
            Bladzijde = await overzicht.GeefAsync(Actor, new Declaratiefilter(Kort(Zoek), Staat, Periode: periode), Blad, PerBlad, Stop);
            Signalen = Kan(Gegevenssoort.Declaratieregel, Actie.Besluiten) ? await signalen.GeefAsync(Actor, 1, Signalenperblad, Stop) : [];
        }
        catch (GeenToegangException)
        {
            // A consulent may see what was delivered to the own clients, with each of them; a list over everybody is not for this reader.
            AlleenBijPersoon = true;
        }
    }

    private static string? Kort(string? tekst) => tekst is { Length: > 60 } ? tekst[..60] : tekst;
}
