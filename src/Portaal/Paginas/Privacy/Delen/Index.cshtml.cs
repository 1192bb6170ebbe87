using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Privacy.Toestemmingen;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Portaal.Paginas.Privacy.Delen;

/// <summary>What I share: which part, with whom, what for, until when. Giving and withdrawing (R-213, C07, C07b).</summary>
[Mag(Gegevenssoort.Deelbesluit)]
[Mag(Gegevenssoort.Deelbesluit, Actie.DelenBeslissen)]
public sealed class IndexModel(DeelbesluitOverzicht overzicht, MijnPlan plannen, GeefDeelbesluit geef, TrekDeelbesluitIn trekIn) : Rotondepagina
{
    /// <summary>What is filled in.</summary>
    [BindProperty]
    public Deelinvoer Invoer { get; set; } = new();

    /// <summary>My decisions that hold today, per receiver.</summary>
    public IReadOnlyList<IGrouping<string, DeelbesluitRegel>> Geldend { get; private set; } = [];

    /// <summary>My decisions that are over.</summary>
    public IReadOnlyList<DeelbesluitRegel> Voorbij { get; private set; } = [];

    /// <summary>With whom something can be shared.</summary>
    public IReadOnlyList<Keuze> Ontvangers { get; private set; } = [];

    /// <summary>The parts, in words.</summary>
    public static IReadOnlyList<Keuze> Leefgebieden { get; } = Keuze.Van<Leefgebied>(l => Hoofdletter(l.InWoorden()));

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => ToonAsync();

    /// <summary>Shares something.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await LeesAsync();
        if (Actor.Persoon is not { } ik)
        {
            return NotFound();
        }

        // Only somebody from the list: whom it reaches is never what a browser sends.
        var ontvanger = Ontvangers.FirstOrDefault(o => o.Waarde == Invoer.Ontvanger);
        if (ontvanger is null)
        {
            ModelState.AddModelError("Invoer.Ontvanger", "Kies met wie u dit wilt delen.");
        }

        if (Invoer.Leefgebieden.Count == 0)
        {
            ModelState.AddModelError("Invoer.Leefgebieden", "Kies minstens één onderwerp dat u wilt delen.");
        }

        if (string.IsNullOrWhiteSpace(Invoer.Waarvoor))
        {
            ModelState.AddModelError("Invoer.Waarvoor", "Schrijf kort op waarvoor u dit deelt.");
        }

        if (!ModelState.IsValid || ontvanger is null)
        {
            return Page();
        }

        var uitkomst = await geef.UitvoerenAsync(
            new GeefDeelbesluit.Opdracht(ik, Invoer.Leefgebieden, ontvanger.Waarde, ontvanger.Tekst, Invoer.Waarvoor!.Trim(), Invoer.Tot), Proces(Doelen.Delen), Stop);
        return await RondAfAsync(uitkomst, "U deelt dit vanaf nu. Stoppen kan altijd.", _ => RedirectToPage(), ToonAsync);
    }

    /// <summary>Stops sharing something.</summary>
    public async Task<IActionResult> OnPostStopAsync(Guid id)
    {
        if (Actor.Persoon is not { } ik)
        {
            return NotFound();
        }

        ModelState.Clear();
        var uitkomst = await trekIn.UitvoerenAsync(DeelbesluitId.Van(id), ik, Proces(Doelen.Delen), Stop);
        return await RondAfAsync(uitkomst, "U deelt dit niet meer.", _ => RedirectToPage(), ToonAsync, "");
    }

    private async Task<IActionResult> ToonAsync()
    {
        await LeesAsync();
        return Actor.Persoon is null ? NotFound() : Page();
    }

    private async Task LeesAsync()
    {
        if (Actor.Persoon is not { } ik)
        {
            return;
        }

        var alle = await overzicht.GeefAsync(Actor, ik, Stop);
        Geldend = [.. alle.Where(d => !d.Ingetrokken && (d.Tot is null || d.Tot >= Vandaag)).GroupBy(d => d.OntvangerNaam)];
        Voorbij = [.. alle.Where(d => d.Ingetrokken || d.Tot < Vandaag)];

        var keuzes = new List<Keuze>();
        foreach (var plan in (await plannen.GeefAsync(Actor, Stop)).Where(p => p.Status != Planstatus.Afgesloten))
        {
            keuzes.Add(new(Houder.Plan(plan.Id.Waarde), "Iedereen die meewerkt aan mijn plan", plan.Gezinsnaam is { } gezin ? $"Het plan van gezin {gezin}" : null));
            keuzes.AddRange(plan.Leden.Where(l => l.Persoon != ik).Select(l => new Keuze(Houder.Persoon(l.Persoon), l.Naam, l.Relatie)));
        }

        keuzes.Add(new(Houder.Team(Bureaudienstteam.Naam), "De Bureaudienst van de gemeente"));
        Ontvangers = [.. keuzes.DistinctBy(k => k.Waarde)];
    }

    /// <summary>With a capital, at the head of a line.</summary>
    public static string Hoofdletter(string tekst) => string.IsNullOrEmpty(tekst) ? "" : char.ToUpper(tekst[0], System.Globalization.CultureInfo.InvariantCulture) + tekst[1..];
}

/// <summary>What is filled in to share something.</summary>
public sealed class Deelinvoer
{
    /// <summary>Which parts.</summary>
    public List<Leefgebied> Leefgebieden { get; set; } = [];

    /// <summary>With whom.</summary>
    public string? Ontvanger { get; set; }

    /// <summary>What for.</summary>
    [StringLength(200)]
    public string? Waarvoor { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? Tot { get; set; }
}
