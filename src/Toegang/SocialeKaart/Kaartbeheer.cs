using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Toegang.SocialeKaart;

/// <summary>Where an entry stands.</summary>
public enum Kaartstand
{
    /// <summary>On the map, checked in time.</summary>
    Actueel = 1,

    /// <summary>On the map, and the check is due: a reader sees that it may be out of date.</summary>
    Onzeker,

    /// <summary>Taken off the map.</summary>
    Weggehaald,
}

/// <summary>Which entries a redacteur wants to see.</summary>
/// <param name="Woorden">Part of the name or the organisation.</param>
/// <param name="Thema">Theme.</param>
/// <param name="Stand">Where it stands; without this everything on the map.</param>
/// <param name="Blad">Page, from 1.</param>
public sealed record Kaartvraag(string? Woorden = null, Thema? Thema = null, Kaartstand? Stand = null, int Blad = 1);

/// <summary>An entry in the list of the redacteur.</summary>
public sealed record Kaartregel(VoorzieningId Id, string Naam, string Organisatie, Niveau Niveau, IReadOnlyList<Thema> Themas, DateOnly GecontroleerdOp, DateOnly NakijkenUiterlijk, Kaartstand Stand, bool Demo);

/// <summary>A page of the list.</summary>
/// <param name="Regels">The entries.</param>
/// <param name="Totaal">How many there are.</param>
/// <param name="Blad">Which page this is.</param>
/// <param name="Tellingen">How many entries there are of each state, whatever was asked.</param>
public sealed record Kaartlijst(IReadOnlyList<Kaartregel> Regels, int Totaal, int Blad, IReadOnlyDictionary<Kaartstand, int> Tellingen);

/// <summary>One change in the history of an entry.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Soort">What happened.</param>
/// <param name="Door">Who.</param>
/// <param name="Op">When.</param>
/// <param name="Velden">What changed, field by field.</param>
/// <param name="KanTerug">Can it be undone now?</param>
public sealed record Kaartgeschiedenis(int Nummer, Kaartwijziging Soort, string Door, DateTimeOffset Op, IReadOnlyList<Veldwijziging> Velden, bool KanTerug);

/// <summary>An entry as the redacteur works on it.</summary>
public sealed record Kaartblad(Aanbod Aanbod, int Versie, DateOnly GeldigVan, DateOnly? GeldigTot, DateOnly NakijkenUiterlijk, Kaartstand Stand, IReadOnlyList<Kaartgeschiedenis> Geschiedenis);

/// <summary>An entry that a file changes.</summary>
public sealed record Kaartverandering(Aanbod Aanbod, IReadOnlyList<Veldwijziging> Velden);

/// <summary>What a file does to the map; what is not in it stays.</summary>
public sealed record Kaartverschil(IReadOnlyList<Aanbod> Nieuw, IReadOnlyList<Kaartverandering> Gewijzigd, int Ongewijzigd);

/// <summary>The social map for whoever keeps it up: also what is due or was taken off, and what happened to it .</summary>
public sealed class Kaartbeheer(ToegangDb db, Dossiertoegang dossier, TimeProvider klok) : IVraag
{
    /// <summary>Entries on a page.</summary>
    public const int PerBlad = 25;

    /// <summary>A page of the list; what must be checked first comes first.</summary>
    public Task<Kaartlijst> LijstAsync(Actor actor, Kaartvraag vraag, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.SocialeKaart,
        async _ =>
        {
            var vandaag = klok.Vandaag();
            var tellingen = new Dictionary<Kaartstand, int>
            {
                [Kaartstand.Actueel] = await Met(Kaartstand.Actueel, vandaag).CountAsync(stop),
                [Kaartstand.Onzeker] = await Met(Kaartstand.Onzeker, vandaag).CountAsync(stop),
                [Kaartstand.Weggehaald] = await Met(Kaartstand.Weggehaald, vandaag).CountAsync(stop),
            };
            var gevraagd = vraag.Stand is { } stand ? Met(stand, vandaag) : db.Voorzieningen.AsNoTracking().Where(v => v.GeldigTot == null);
            if (vraag.Thema is { } thema)
            {
                var streep = $"|{thema}|";
                gevraagd = gevraagd.Where(v => v.Themas.Contains(streep));
            }

            if (vraag.Woorden?.Trim().ToLowerInvariant() is { Length: > 0 } woorden)
            {
#pragma warning disable CA1304, CA1311, CA1862 // the database compares, without a culture of ours
                gevraagd = gevraagd.Where(v => v.Naam.ToLower().Contains(woorden) || v.Organisatie.ToLower().Contains(woorden));
#pragma warning restore CA1304, CA1311, CA1862
            }

            var totaal = await gevraagd.CountAsync(stop);
            var blad = Math.Clamp(vraag.Blad, 1, Math.Max(1, (totaal + PerBlad - 1) / PerBlad));
            var rijen = await gevraagd.OrderBy(v => v.NakijkenUiterlijk).ThenBy(v => v.Naam).ThenBy(v => v.Id).Skip((blad - 1) * PerBlad).Take(PerBlad).ToListAsync(stop);
            return new Kaartlijst(
                [.. rijen.Select(v => new Kaartregel(v.Id, v.Naam, v.Organisatie, (Niveau)v.Niveau, v.Aanbod.Themas, v.GecontroleerdOp, v.NakijkenUiterlijk, Stand(v, vandaag), v.Demo))],
                totaal, blad, tellingen);
        },
        Heel(actor));

    /// <summary>One entry with its history, the newest change first; none when it does not exist.</summary>
    public Task<Kaartblad?> GeefAsync(Actor actor, VoorzieningId id, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.SocialeKaart,
        async _ =>
        {
            if (await db.Voorzieningen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id, stop) is not { } v)
            {
                return null;
            }

            var velden = Kaartversie.AlsVelden(v.Aanbod, v.GeldigTot);
            var versies = await db.Kaartversies.AsNoTracking().Where(k => k.Voorziening == id).OrderByDescending(k => k.Nummer).ToListAsync(stop);
            return new Kaartblad(
                v.Aanbod, v.Versie, v.GeldigVan, v.GeldigTot, v.NakijkenUiterlijk, Stand(v, klok.Vandaag()),
                [.. versies.Select(k => new Kaartgeschiedenis(k.Nummer, k.Soort, k.Door, k.Op, k.Wijzigingen, DraaiWijzigingTerug.ToetsTerug(k.Wijzigingen, velden) is null))]);
        },
        Heel(actor));

    /// <summary>What a file would do to the map, before it does it.</summary>
    public Task<Kaartverschil> VergelijkAsync(Actor actor, IReadOnlyList<Aanbod> kaart, CancellationToken stop) => dossier.LeesZakelijkAsync(
        actor, Gegevenssoort.SocialeKaart,
        async _ =>
        {
            var bestaand = await db.Voorzieningen.AsNoTracking().ToDictionaryAsync(v => v.Id, stop);
            var (nieuw, gewijzigd) = (new List<Aanbod>(), new List<Kaartverandering>());
            foreach (var aanbod in kaart)
            {
                if (!bestaand.TryGetValue(aanbod.Id, out var v))
                {
                    nieuw.Add(aanbod);
                }
                else if (Kaartversie.Verschil(Kaartversie.AlsVelden(v.Aanbod, v.GeldigTot), Kaartversie.AlsVelden(aanbod, null)) is { Count: > 0 } velden)
                {
                    gewijzigd.Add(new(aanbod, velden));
                }
            }

            return new Kaartverschil(nieuw, gewijzigd, kaart.Count - nieuw.Count - gewijzigd.Count);
        },
        Heel(actor));

    // The row for everybody comes first in rechten.csv and opens only the public part; whoever decides on the map has a row of its own that opens the whole.
    private static Voorwaarde[] Heel(Actor actor) => Beslisser.KanOoit(actor, Actie.Besluiten, Gegevenssoort.SocialeKaart) ? [Voorwaarde.OpenbaarDeel] : [];

    private IQueryable<Voorziening> Met(Kaartstand stand, DateOnly vandaag) => stand switch
    {
        Kaartstand.Weggehaald => db.Voorzieningen.AsNoTracking().Where(v => v.GeldigTot != null),
        Kaartstand.Onzeker => db.Voorzieningen.AsNoTracking().Where(v => v.GeldigTot == null && v.NakijkenUiterlijk < vandaag),
        _ => db.Voorzieningen.AsNoTracking().Where(v => v.GeldigTot == null && v.NakijkenUiterlijk >= vandaag),
    };

    private static Kaartstand Stand(Voorziening v, DateOnly vandaag) =>
        v.GeldigTot is not null ? Kaartstand.Weggehaald : v.NakijkenUiterlijk < vandaag ? Kaartstand.Onzeker : Kaartstand.Actueel;
}
