using Microsoft.AspNetCore.Mvc;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Toegang.Kaart;

/// <summary>One entry of the social map: change it, say that it is still right, take it off, and its history with undo .</summary>
[Mag(Gegevenssoort.SocialeKaart, Actie.Besluiten)]
public sealed class VoorzieningModel(Kaartbeheer beheer, WijzigVoorziening wijzig, BevestigVoorziening bevestig, HaalVoorzieningWeg haalWeg, DraaiWijzigingTerug draaiTerug) : Kaartbladzijde
{
    /// <summary>The entry with its history.</summary>
    public Kaartblad Blad { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        Invoer = Kaartinvoer.Van(Blad.Aanbod, Blad.Versie);
        return Page();
    }

    /// <summary>Changes it.</summary>
    public async Task<IActionResult> OnPostWijzigAsync(Guid id)
    {
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !Invoer.Controleer(Blad.Aanbod, ModelState))
        {
            return Page();
        }

        return await DoeAsync(id, "Invoer", "Bewaard. Inwoners zien het meteen.", async () =>
            (await wijzig.UitvoerenAsync(new(new VoorzieningId(id), Invoer.AlsAanbod(Blad.Aanbod), Invoer.Versie), Proces(Doelen.Beheer), Stop)).Weigering);
    }

    /// <summary>It is still right.</summary>
    public Task<IActionResult> OnPostBevestigAsync(Guid id, int versie) => DoeAsync(id, "Invoer", "De termijn om na te kijken begint opnieuw.", async () =>
        (await bevestig.UitvoerenAsync(new(new VoorzieningId(id), versie), Proces(Doelen.Beheer), Stop)).Weigering);

    /// <summary>Takes it off the map.</summary>
    public Task<IActionResult> OnPostWegAsync(Guid id, int versie) => DoeAsync(id, "Invoer", "De voorziening is van de kaart gehaald.", async () =>
        (await haalWeg.UitvoerenAsync(new(new VoorzieningId(id), versie), Proces(Doelen.Beheer), Stop)).Weigering);

    /// <summary>Undoes a change.</summary>
    public Task<IActionResult> OnPostTerugAsync(Guid id, int nummer, int versie) => DoeAsync(id, "Invoer", "De wijziging is teruggedraaid.", async () =>
        (await draaiTerug.UitvoerenAsync(new(new VoorzieningId(id), nummer, versie), Proces(Doelen.Beheer), Stop)).Weigering);

    /// <inheritdoc />
    protected override async Task<IActionResult> OpnieuwAsync(Guid id)
    {
        if (!await LeesAsync(id))
        {
            return NotFound();
        }

        // A form without fields of the entry was refused: they show what stands there now.
        if (Invoer.Naam is null && Invoer.Plaatsen.Count == 0)
        {
            Invoer = Kaartinvoer.Van(Blad.Aanbod, Blad.Versie);
        }

        return Page();
    }

    private async Task<bool> LeesAsync(Guid id)
    {
        if (await beheer.GeefAsync(Actor, new VoorzieningId(id), Stop) is not { } blad)
        {
            return false;
        }

        Blad = blad;
        return true;
    }
}
