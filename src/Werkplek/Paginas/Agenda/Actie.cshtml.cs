using Microsoft.AspNetCore.Mvc;
using Rotonde.Agenda.Acties;
using Rotonde.Agenda.Toetsen;
using Rotonde.Agenda.Doelen;
using Rotonde.Privacy.Rechten;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Formulieren;
using Rotonde.Weblaag.Verklaringen;

namespace Rotonde.Werkplek.Paginas.Agenda;

/// <summary>One action: where it is, the principle test, and taking it further .</summary>
[Mag(Gegevenssoort.Agenda)]
[Mag(Gegevenssoort.Agenda, Actie.Schrijven)]
public sealed class ActieModel(AgendaOverzicht overzicht, BeleidOverzicht beleid, ZetActieVerder zetVerder, ToetsActie toets) : Rotondepagina
{
    /// <summary>What is filled in for a step.</summary>
    [BindProperty]
    public Actieinvoer Invoer { get; set; } = new();

    /// <summary>The judgements on the principles, in their order.</summary>
    [BindProperty]
    public List<Oordeelinvoer> Oordelen { get; set; } = [];

    /// <summary>The set of principles to test with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Set { get; set; }

    /// <summary>The action.</summary>
    public Actiebeeld Beeld { get; private set; } = null!;

    /// <summary>The task it belongs to.</summary>
    public Opgave Opgave { get; private set; } = null!;

    /// <summary>The set that is filled in; none when none was chosen.</summary>
    public Principeset? Gekozen { get; private set; }

    /// <summary>Sets to choose from.</summary>
    public IReadOnlyList<Keuze> Sets { get; private set; } = [];

    /// <summary>May this reader change it?</summary>
    public bool MagWijzigen => Kan(Gegevenssoort.Agenda, Actie.Schrijven);

    /// <summary>Steps that are open.</summary>
    public IReadOnlyList<Keuze> Vervolg => [.. Beeld.Vervolg.Select(s => new Keuze(s.ToString(), Actiestappen.Naam(s)))];

    /// <summary>Judgements to choose from.</summary>
    public static IReadOnlyList<Keuze> Oordeelkeuzes { get; } = Keuze.Van<Oordeel>(o => o.InWoorden());

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (!await LeesAsync(code))
        {
            return NotFound();
        }

        (Invoer.Eigenaar, Invoer.Versie) = (Beeld.Eigenaar, Beeld.Versie);
        Oordelen = [.. (Gekozen?.Principes ?? []).Select(p => new Oordeelinvoer { Principe = p.Code })];
        return Page();
    }

    /// <summary>Takes it further.</summary>
    public async Task<IActionResult> OnPostVerderAsync(string code)
    {
        if (!MagWijzigen || !await LeesAsync(code))
        {
            return NotFound();
        }

        if (Invoer.Stand is not { } naar)
        {
            ModelState.AddModelError("Invoer.Stand", "Kies hoe het nu met de actie is.");
            return Page();
        }

        var uitkomst = await zetVerder.UitvoerenAsync(
            new ZetActieVerder.Opdracht(Beeld.Definitie.Code, naar, Leeg(Invoer.Eigenaar), Leeg(Invoer.Toelichting), Invoer.Versie), Proces(Beleidsvoortgang.Doel), Stop);
        return await RondAfAsync(uitkomst, $"De actie is nu: {Actiestappen.Naam(naar)}.", _ => RedirectToPage(new { code }), async () => await LeesAsync(code) ? Page() : NotFound());
    }

    /// <summary>Keeps a principle test.</summary>
    public async Task<IActionResult> OnPostToetsAsync(string code)
    {
        if (!MagWijzigen || !await LeesAsync(code) || Gekozen is not { } set)
        {
            return NotFound();
        }

        var bekend = set.Principes.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < Oordelen.Count; i++)
        {
            if (!bekend.Contains(Oordelen[i].Principe) || Oordelen[i].Oordeel is null)
            {
                ModelState.TryAddModelError($"Oordelen[{i}].Oordeel", "Kies een oordeel.");
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await toets.UitvoerenAsync(
            new ToetsActie.Opdracht(Beeld.Definitie.Code, set.Code, [.. Oordelen.Select(o => new Principeoordeel(o.Principe, o.Oordeel!.Value, o.Motivering?.Trim() ?? ""))]),
            Proces(Beleidsvoortgang.Doel), Stop);
        return await RondAfAsync(uitkomst, uitkomst.Gelukt ? $"De toets is bewaard: {uitkomst.Waarde.Uitkomst.InWoorden()}." : "", _ => RedirectToPage(new { code }), () => Task.FromResult<IActionResult>(Page()), "");
    }

    private async Task<bool> LeesAsync(string code)
    {
        var alle = await overzicht.GeefAsync(Actor, Stop);
        if (alle.FirstOrDefault(o => o.Acties.Any(a => Is(a, code))) is not { } opgave)
        {
            return false;
        }

        (Opgave, Beeld) = (opgave.Opgave, opgave.Acties.First(a => Is(a, code)));
        if (MagWijzigen)
        {
            var sets = (await beleid.GeefAsync(Actor)).Principesets.Where(s => s.Soort == Principesetsoort.Principes).ToList();
            Sets = [.. sets.Select(s => new Keuze(s.Code, s.Naam))];
            Gekozen = sets.FirstOrDefault(s => s.Code == Set);
        }

        return true;
    }

    // Addresses are in small letters.
    private static bool Is(Actiebeeld actie, string code) => string.Equals(actie.Definitie.Code, code, StringComparison.OrdinalIgnoreCase);

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}

/// <summary>A step of an action.</summary>
public sealed class Actieinvoer
{
    /// <summary>Where it goes.</summary>
    public Actiestand? Stand { get; set; }

    /// <summary>Who answers for it.</summary>
    public string? Eigenaar { get; set; }

    /// <summary>What happened.</summary>
    public string? Toelichting { get; set; }

    /// <summary>The version that was shown.</summary>
    public int? Versie { get; set; }
}

/// <summary>A judgement on one principle.</summary>
public sealed class Oordeelinvoer
{
    /// <summary>Code of the principle.</summary>
    public string Principe { get; set; } = "";

    /// <summary>The judgement.</summary>
    public Oordeel? Oordeel { get; set; }

    /// <summary>Why.</summary>
    public string? Motivering { get; set; }
}
