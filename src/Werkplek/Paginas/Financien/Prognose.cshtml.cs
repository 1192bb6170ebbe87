using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Financien.Prognose;
using Rotonde.Financien.Verklaring;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Grafieken;
using Rotonde.Weblaag.Verklaringen;
using Lijn = Rotonde.Weblaag.Grafieken.Lijn;

namespace Rotonde.Werkplek.Paginas.Financien;

/// <summary>What this year will cost, by three methods, why plain extrapolation is too low, and what the change with last year is made of .</summary>
[Mag(Gegevenssoort.Begroting)]
[Mag(Gegevenssoort.Begroting, Actie.Schrijven)]
public sealed class PrognoseModel(PrognoseOverzicht overzicht, KostenverklaringOverzicht verklaringen, KwartaalmonitorOverzicht edities, KiesPrognose kies) : Rotondepagina
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The last service month that counts, <c>2025-9</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Maand { get; set; }

    /// <summary>What is filled in.</summary>
    [BindProperty]
    public Prognoseinvoer Invoer { get; set; } = new();

    /// <summary>The forecast; for who sees published figures only it says so, and is empty.</summary>
    public Prognosebeeld Beeld { get; private set; } = null!;

    /// <summary>What the council received last, for who sees published figures only; none while nothing was published.</summary>
    public Editie? Gepubliceerd { get; private set; }

    /// <summary>Declared and expected per month.</summary>
    public Lijngrafiek? Maanden { get; private set; }

    /// <summary>Why the cost changed against the same months last year; none when it cannot be said.</summary>
    public Kostenverklaring? Verklaring { get; private set; }

    /// <summary>Why there is no explanation.</summary>
    public string? GeenVerklaring { get; private set; }

    /// <summary>May this reader choose the forecast that counts?</summary>
    public bool MagKiezen => Kan(Gegevenssoort.Begroting, Actie.Schrijven);

    /// <summary>Methods to choose from.</summary>
    public static IReadOnlyList<Keuze> Methoden { get; } = Keuze.Van<Prognosemethode>(Naam);

    /// <summary>Months to choose from.</summary>
    public IReadOnlyList<Keuze> Maandkeuzes
    {
        get
        {
            var nu = new DateOnly(Vandaag.Year, Vandaag.Month, 1);
            return [.. Enumerable.Range(1, 24).Select(i => nu.AddMonths(-i)).Select(m => new Keuze($"{m.Year.ToString(CultureInfo.InvariantCulture)}-{m.Month.ToString(CultureInfo.InvariantCulture)}", m.ToString("MMMM yyyy", Nederlands)))];
        }
    }

    /// <summary>The name of a method.</summary>
    public static string Naam(Prognosemethode methode) => methode switch
    {
        Prognosemethode.Doorrekenen => "F1 Doorrekenen van de maanden",
        Prognosemethode.Verplichtingen => "F2 Toegezegde hulp en verwachte instroom",
        _ => "F3 Aantal lijnen maal kosten per maand",
    };

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        await LeesAsync();
        Invoer.Methode = Beeld.Gekozen?.Methode;
    }

    /// <summary>Chooses the forecast that counts.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await LeesAsync();
        if (!MagKiezen)
        {
            return NotFound();
        }

        if (Invoer.Methode is not { } methode)
        {
            ModelState.AddModelError("Invoer.Methode", "Kies een prognose.");
            return Page();
        }

        var uitkomst = await kies.UitvoerenAsync(new KiesPrognose.Opdracht(Beeld.Jaar, methode, Invoer.Reden?.Trim() ?? ""), Proces(Rotonde.Monitor.Sturing.Doel), Stop);
        return await RondAfAsync(uitkomst, "De keuze is bewaard.", _ => RedirectToPage(new { maand = Maand }), () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task LeesAsync()
    {
        var vorige = new DateOnly(Vandaag.Year, Vandaag.Month, 1).AddMonths(-1);
        var (jaar, maand) = (vorige.Year, vorige.Month);
        if (Maand?.Split('-') is [var j, var m] && int.TryParse(j, out var gevraagdJaar) && int.TryParse(m, out var gevraagdeMaand) && gevraagdJaar is > 2015 and < 2100 && gevraagdeMaand is >= 1 and <= 12)
        {
            (jaar, maand) = (gevraagdJaar, gevraagdeMaand);
        }

        Maand = $"{jaar.ToString(CultureInfo.InvariantCulture)}-{maand.ToString(CultureInfo.InvariantCulture)}";
        Beeld = await overzicht.GeefAsync(Actor, jaar, maand, Stop);
        if (Beeld.AlleenGepubliceerd)
        {
            Gepubliceerd = await edities.LaatsteAsync(Actor, Stop);
            return;
        }

        if (Beeld.Maanden.Count > 0)
        {
            Maanden = new Lijngrafiek(
                $"Kosten per maand in {jaar.ToString(CultureInfo.InvariantCulture)}",
                $"Van de laatste maand is nog maar {Getal.Procent(Beeld.Maanden[^1].Voltooid)} gedeclareerd. De stippellijn is wat de maanden uiteindelijk gaan kosten.",
                [.. Beeld.Maanden.Select(x => x.Kort)],
                [
                    new Lijn("Gedeclareerd", [.. Beeld.Maanden.Select(x => (decimal?)x.Gedeclareerd.InEuro)]),
                    new Lijn("Verwachte eindstand", [.. Beeld.Maanden.Select(x => (decimal?)x.Eindstand.InEuro)], Verwacht: true),
                ]) { Eenheid = "euro", Schrijf = Getal.EuroKort, SchrijfInTabel = Getal.Euro };
            (Verklaring, GeenVerklaring) = await verklaringen.GeefAsync(Actor, jaar, maand, Stop);
        }
    }
}

/// <summary>The forecast that counts, and why.</summary>
public sealed class Prognoseinvoer
{
    /// <summary>Which.</summary>
    public Prognosemethode? Methode { get; set; }

    /// <summary>Why.</summary>
    public string? Reden { get; set; }
}
