using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Monitor;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Monitor;

/// <summary>The editions of the kwartaalmonitor, and composing one .</summary>
[Mag(Gegevenssoort.GepubliceerdeCijfers)]
[Mag(Gegevenssoort.KwartaalmonitorInBewerking)]
[Mag(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven)]
public sealed class KwartaalmonitorModel(KwartaalmonitorOverzicht overzicht, BerekenIndicatoren bereken, StelKwartaalmonitorSamen stelSamen) : Rotondepagina
{
    private const int Terug = 7;

    /// <summary>What is filled in.</summary>
    [BindProperty]
    public Samenstelinvoer Invoer { get; set; } = new();

    /// <summary>The editions, newest first.</summary>
    public IReadOnlyList<Editievermelding> Edities { get; private set; } = [];

    /// <summary>May this reader compose?</summary>
    public bool MagSamenstellen => Kan(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven);

    /// <summary>Quarters to choose from: those that are over and the one that runs.</summary>
    public IReadOnlyList<Keuze> Kwartalen
    {
        get
        {
            var rij = new List<Keuze>();
            for (var k = Kwartaal.Van(Vandaag); rij.Count <= Terug; k = k.Vorige)
            {
                rij.Add(new Keuze(k.ToString(), k.Voluit()));
            }

            return rij;
        }
    }

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        Invoer.Kwartaal = Kwartaal.Van(Vandaag).Vorige.ToString();
        await LeesAsync();
    }

    /// <summary>Measures the indicators and composes the edition.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MagSamenstellen)
        {
            return NotFound();
        }

        if (!Kwartaal.TryParse(Invoer.Kwartaal, out var kwartaal))
        {
            ModelState.AddModelError("Invoer.Kwartaal", "Kies een kwartaal.");
            return await ToonAsync();
        }

        // Two handelingen, so two keys: the form carries the one of composing.
        var gemeten = await bereken.UitvoerenAsync(new BerekenIndicatoren.Opdracht(kwartaal), Proces(Sturing.Doel) with { Sleutel = Volgid.Nieuw() }, Stop);
        if (!gemeten.Gelukt)
        {
            Weiger(gemeten.Weigering);
            return await ToonAsync();
        }

        var uitkomst = await stelSamen.UitvoerenAsync(new StelKwartaalmonitorSamen.Opdracht(kwartaal), Proces(Sturing.Doel), Stop);
        return await RondAfAsync(
            uitkomst, "De indicatoren zijn berekend en de kwartaalmonitor is samengesteld.", _ => RedirectToPage("/Monitor/Editie", new { kwartaal = kwartaal.ToString() }), ToonAsync);
    }

    private async Task<IActionResult> ToonAsync()
    {
        await LeesAsync();
        return Page();
    }

    private async Task LeesAsync() => Edities = Kan(Gegevenssoort.KwartaalmonitorInBewerking) ? await overzicht.AlleAsync(Actor, Stop) : await overzicht.GepubliceerdAsync(Actor, Stop);
}

/// <summary>For which quarter.</summary>
public sealed class Samenstelinvoer
{
    /// <summary><c>2025-3</c>.</summary>
    public string? Kwartaal { get; set; }
}
