using Microsoft.AspNetCore.Mvc;
using Rotonde.Basis;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.Meldingen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Weblaag.Dossier;
using Rotonde.Weblaag.Verklaringen;
using Rotonde.Werkplek.Paginas.Gezin;
using Rotonde.Werkplek.Paginas.Toegang;
using Voorraadvraag = Rotonde.Toegang.Meldingen.Werkvoorraad;

namespace Rotonde.Werkplek.Paginas.Werkvoorraad;

/// <summary>What is shown of the work.</summary>
internal enum Werkkeuze
{
    Alles,
    Meldingen,
    Aanvragen,
    Plannen,
    Bezwaren,
}

/// <summary>A line of work, wherever it comes from.</summary>
internal sealed record Werk(string Soort, string Kop, string Adres, string Wat, string? Wie, DateOnly? Uiterlijk, Tijdigheid Tijd);

/// <summary>Opens on what is due: questions and meldingen, applications with their last day, evaluations of plans .</summary>
[Mag(Gegevenssoort.Werkvoorraad)]
internal sealed class IndexModel(Voorraadvraag meldingen, Termijnen termijnen, PlannenVanRegisseur plannen, OpenBezwaren bezwaren, NamenVanPersonen personen) : Rotondepagina
{
    public const int Per = 25;

    [BindProperty(SupportsGet = true)]
    public Werkkeuze Wat { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mij { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public IReadOnlyList<Werk> Rijen { get; private set; } = [];

    public bool HeeftVolgende { get; private set; }

    public int TeLaat => Rijen.Count(r => r.Uiterlijk < Vandaag);

    public int NuTeDoen => Rijen.Count(r => r.Uiterlijk == Vandaag);

    public int DezeWeek => Rijen.Count(r => r.Uiterlijk > Vandaag && r.Uiterlijk <= Vandaag.AddDays(7));

    public async Task OnGetAsync()
    {
        Blad = Wat == Werkkeuze.Alles ? 1 : Math.Clamp(Blad, 1, 10_000);
        var rijen = new List<Werk>();
        if (Wat is Werkkeuze.Alles or Werkkeuze.Meldingen)
        {
            rijen.AddRange(await MeldingenAsync());
        }

        if (Wat is Werkkeuze.Alles or Werkkeuze.Aanvragen)
        {
            rijen.AddRange(await AanvragenAsync());
        }

        if (Wat is Werkkeuze.Alles or Werkkeuze.Plannen)
        {
            rijen.AddRange(await PlannenAsync());
        }

        if (Wat is Werkkeuze.Alles or Werkkeuze.Bezwaren)
        {
            rijen.AddRange(await BezwarenAsync());
        }

        Rijen = [.. rijen.OrderBy(r => r.Uiterlijk is null).ThenBy(r => r.Uiterlijk).ThenBy(r => r.Kop, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<Werk>> MeldingenAsync()
    {
        var regels = await meldingen.GeefAsync(Actor, Blad, Stop, Per, Mij);
        HeeftVolgende |= regels.Count == Per;
        var namen = await personen.GeefAsync(Actor, regels.Select(r => r.Persoon).OfType<PersoonId>(), Doelen.Onderzoek, Stop);
        return regels.Select(r => new Werk(
            r.Soort == Werksoort.Melding ? "Melding" : "Vraag",
            r.Persoon is { } p && namen.TryGetValue(p, out var naam) ? $"{naam} ({r.Nummer})" : r.Nummer,
            Url.Page(r.Soort == Werksoort.Melding ? "/Toegang/Meldingen/Index" : "/Toegang/Hulpvragen/Index", new { id = r.Id })!,
            r.Soort == Werksoort.Melding ? Toegangswoorden.Meldingstand(r.Status) : Toegangswoorden.Vraagstand(r.Status),
            r.Aanspreekpunt == Actor.Subject ? "u" : r.Aanspreekpunt is null ? $"nog niemand, {r.Team}" : r.Team,
            r.Uiterlijk, Tijdigheid.Van(r.Uiterlijk, Vandaag)));
    }

    private async Task<IEnumerable<Werk>> AanvragenAsync()
    {
        var bladzijde = await termijnen.GeefAsync(Actor, Blad, Per, Stop);
        HeeftVolgende |= Blad * Per < bladzijde.Totaal;
        var regels = bladzijde.Rijen.Where(r => !Mij || r.Behandelaar == Actor.Naam).ToList();
        var namen = await personen.GeefAsync(Actor, regels.Select(r => r.Persoon), Doelen.Besluit, Stop);
        return regels.Select(r => new Werk(
            "Aanvraag", namen.TryGetValue(r.Persoon, out var naam) ? $"{naam} ({r.Wet})" : $"Aanvraag {r.Wet} van {r.IngediendOp.Kort()}",
            Url.Page("/Voorzieningen/Aanvragen/Index", new { id = r.Aanvraag.Waarde })!,
            r.WachtOpBesluit ? "besluit ligt klaar om te nemen" : r.Status.InWoorden(),
            r.Behandelaar == Actor.Naam ? "u" : r.Behandelaar, r.BeslisUiterlijk, Tijdigheid.Van(r.BeslisUiterlijk, Vandaag)));
    }

    private async Task<IEnumerable<Werk>> BezwarenAsync()
    {
        var regels = await bezwaren.GeefAsync(Actor, Blad, Per, Stop);
        HeeftVolgende |= regels.Count == Per;
        var namen = await personen.GeefAsync(Actor, regels.Select(r => r.Persoon), Doelen.Besluit, Stop);
        return regels.Select(r => new Werk(
            "Bezwaar", namen.TryGetValue(r.Persoon, out var naam) ? $"{naam} ({r.Wet})" : $"Bezwaar {r.Wet} van {r.OntvangenOp.Kort()}",
            Url.Page("/Voorzieningen/Bezwaren/Index", new { id = r.Bezwaar.Waarde })!, "beslissen op het bezwaar", null, r.BeslisUiterlijk, Tijdigheid.Van(r.BeslisUiterlijk, Vandaag)));
    }

    private async Task<IEnumerable<Werk>> PlannenAsync()
    {
        var bladzijde = await plannen.GeefAsync(Actor, Blad, Stop);
        HeeftVolgende |= bladzijde.HeeftVolgende;
        return bladzijde.Rijen.Select(r => new Werk(
            "Plan", $"Gezin {r.Gezinsnaam}", Url.Page("/Gezin/Plannen/Index", new { id = r.Plan.Waarde })!, r.Wat is { Length: > 0 } wat ? char.ToLowerInvariant(wat[0]) + wat[1..] : $"plan {r.Status.InWoorden()}", "u", r.Uiterlijk, Tijdigheid.Van(r.Uiterlijk, Vandaag)));
    }
}
