using Microsoft.AspNetCore.Mvc;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Postkamer;

/// <summary>The post room: every message in and out with its state and the last day for its answer. Metadata only, whoever looks.</summary>
[Mag(Gegevenssoort.Postkamer)]
public sealed class IndexModel(Berichtenoverzicht overzicht) : Rotondepagina
{
    /// <summary>Rows on a page.</summary>
    public const int PerBlad = 25;

    /// <summary>Part of the identification, AGB code or kind: none of them is a person.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Only in or only out.</summary>
    [BindProperty(SupportsGet = true)]
    public Richting? Kant { get; set; }

    /// <summary>Only this number.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Nummer { get; set; }

    /// <summary>Only this state.</summary>
    [BindProperty(SupportsGet = true)]
    public Berichtstaat? Staat { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>The rows.</summary>
    public Berichtenoverzicht.Bladzijde Bladzijde { get; private set; } = new([], 0, true);

    /// <summary>Does this reader see messages only with the person they are about?</summary>
    public bool AlleenBijPersoon { get; private set; }

    /// <summary>Directions to choose from.</summary>
    public static IReadOnlyList<Keuze> Kanten { get; } = Keuze.Van<Richting>(r => r.InWoorden());

    /// <summary>States to choose from.</summary>
    public static IReadOnlyList<Keuze> Staten { get; } = Keuze.Van<Berichtstaat>(s => s.InWoorden());

    /// <summary>Kinds to choose from.</summary>
    public static IReadOnlyList<Keuze> Nummers { get; } =
    [
        .. Berichten.Structuur.Berichtsoort.Alle.Select(s => s.Nummer).Distinct().Order()
            .Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Select(n => new Keuze(n, n)),
    ];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        Blad = Math.Max(1, Blad);
        try
        {
            Bladzijde = await overzicht.GeefAsync(Actor, new Berichtfilter(Zoek is { Length: > 60 } ? Zoek[..60] : Zoek, Kant, Nummer, Staat), Blad, PerBlad, Stop);
        }
        catch (GeenToegangException)
        {
            AlleenBijPersoon = true;
        }
    }
}
