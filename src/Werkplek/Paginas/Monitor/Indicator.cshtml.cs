using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Grafieken;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Monitor;

/// <summary>One indicator: its full definition (DOMAIN-MODEL §10.2) and how it went.</summary>
[Mag(Gegevenssoort.Indicatordefinitie)]
[Mag(Gegevenssoort.KwartaalmonitorInBewerking)]
[Mag(Gegevenssoort.GepubliceerdeCijfers)]
public sealed class IndicatorModel(IndicatorOverzicht indicatoren, KwartaalmonitorOverzicht edities) : Rotondepagina
{
    private const int Terug = 12;

    /// <summary>What is measured, and how.</summary>
    public Indicatordefinitie Definitie { get; private set; } = null!;

    /// <summary>What was measured, oldest first; exact only for who works on the kwartaalmonitor.</summary>
    public IReadOnlyList<(Kwartaal Kwartaal, decimal? Waarde)> Historie { get; private set; } = [];

    /// <summary>The trend; none with fewer than two measurements.</summary>
    public Lijngrafiek? Verloop { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string code)
    {
        // Addresses are in small letters.
        if (Indicatorlijst.Alle.FirstOrDefault(d => string.Equals(d.Code, code, StringComparison.OrdinalIgnoreCase)) is not { } definitie)
        {
            return NotFound();
        }

        Definitie = definitie;
        Historie = Kan(Gegevenssoort.KwartaalmonitorInBewerking)
            ? (await indicatoren.GeefAsync(Actor, definitie.Code, Stop))?.Historie ?? []
            : await GepubliceerdAsync(definitie.Code);
        Historie = [.. Historie.TakeLast(Terug)];

        var bekend = Historie.Where(h => h.Waarde is not null).ToList();
        if (bekend.Count > 1)
        {
            Verloop = new Lijngrafiek(
                "Verloop", $"Van {definitie.Toon(bekend[0].Waarde)} in het {bekend[0].Kwartaal.Voluit()} naar {definitie.Toon(bekend[^1].Waarde)} in het {bekend[^1].Kwartaal.Voluit()}.",
                [.. Historie.Select(h => h.Kwartaal.ToString())], [new Lijn(definitie.Code, [.. Historie.Select(h => h.Waarde)])])
            {
                Schrijf = definitie.Eenheid == Eenheid.Euro ? Getal.EuroKort : definitie.Eenheid is Eenheid.Aantal or Eenheid.Dagen ? Getal.Heel : Getal.EenDecimaal,
                SchrijfInTabel = waarde => definitie.Toon(waarde),
            };
        }

        return Page();
    }

    private async Task<IReadOnlyList<(Kwartaal, decimal?)>> GepubliceerdAsync(string code)
    {
        var rij = new List<(Kwartaal, decimal?)>();
        foreach (var vermelding in (await edities.GepubliceerdAsync(Actor, Stop)).Take(Terug))
        {
            if (await edities.GepubliceerdAsync(Actor, vermelding.Kwartaal, Stop) is { } editie)
            {
                rij.Insert(0, (editie.Kwartaal, editie.Hoofdstukken.SelectMany(h => h.Indicatoren).FirstOrDefault(i => i.Code == code)?.Waarde));
            }
        }

        return rij;
    }
}
