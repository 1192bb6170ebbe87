using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Gezin.Gesprekken;

/// <summary>Somebody at the table.</summary>
public sealed record DeelnemerInvoer(string Naam, Deelnemersoort Soort, PersoonId? Persoon = null);

/// <summary>A part of the record as it is typed.</summary>
/// <param name="Soort">What kind of part.</param>
/// <param name="Personen">Whom it is about.</param>
/// <param name="Tekst">The words: the story, the goal, the signal.</param>
public sealed record GespreksdeelInvoer(Deelsoort Soort, IReadOnlyList<PersoonId> Personen, string Tekst)
{
    /// <summary>Category, when it is not the ordinary task.</summary>
    public Leefgebied? Leefgebied { get; init; }

    /// <summary>Theme of a goal.</summary>
    public Thema? Thema { get; init; }

    /// <summary>What can I do myself?</summary>
    public string Zelf { get; init; } = "";

    /// <summary>What can I do together with people or provisions nearby?</summary>
    public string Samen { get; init; } = "";

    /// <summary>If help is needed, can the municipality arrange it?</summary>
    public string Gemeente { get; init; } = "";

    /// <summary>Kind of signal.</summary>
    public Signaalsoort? Signaal { get; init; }

    /// <summary>What happens with the signal.</summary>
    public string Vervolg { get; init; } = "";

    /// <summary>At the latest on this day.</summary>
    public DateOnly? VervolgUiterlijk { get; init; }

    /// <summary>Why nothing happens with the signal.</summary>
    public string GeenActieReden { get; init; } = "";
}

/// <summary>The record as it is typed; a draft may miss anything.</summary>
/// <param name="Deelnemers">Who sat at the table.</param>
/// <param name="Delen">The parts, in order.</param>
public sealed record GesprekInvoer(IReadOnlyList<DeelnemerInvoer> Deelnemers, IReadOnlyList<GespreksdeelInvoer> Delen)
{
    /// <summary>The family it is about.</summary>
    public GezinsverbandId? Gezin { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>The place; at home unless said otherwise .</summary>
    public string Plaats { get; init; } = "thuis";

    /// <summary>Was somebody of the network there?</summary>
    public bool? NetwerkAanwezig { get; init; }

    /// <summary>Who, or why not.</summary>
    public string NetwerkToelichting { get; init; } = "";

    /// <summary>Everybody it is about.</summary>
    public IReadOnlyList<PersoonId> Personen => [.. Delen.SelectMany(d => d.Personen).Concat(Deelnemers.Select(d => d.Persoon).OfType<PersoonId>()).Distinct()];
}

/// <summary>What the screen needs to go on.</summary>
public sealed record GesprekBewaard(GesprekId Gesprek, int Versie);

/// <summary>Saves the draft of a conversation, as often as wanted: nothing is required but whom it is about .</summary>
public sealed class BewaarGesprek(GezinDb db, Dossiertoegang dossier, Dossierregister register) : IHandeling
{
    /// <summary>The draft.</summary>
    /// <param name="Invoer">What was typed.</param>
    /// <param name="Gesprek">Which conversation; none is a new one.</param>
    /// <param name="Versie">The version that was on the screen.</param>
    public sealed record Opdracht(GesprekInvoer Invoer, GesprekId? Gesprek = null, int Versie = 0);

    /// <summary>Saves it.</summary>
    public Task<Uitkomst<GesprekBewaard>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<GesprekBewaard>(
        proces,
        async werk =>
        {
            var invoer = opdracht.Invoer;
            var gesprek = opdracht.Gesprek is { } id ? await db.Gesprekken.Include(g => g.Deelnemers).SingleOrDefaultAsync(g => g.Id == id, werk.Stop) : null;
            var vorige = gesprek is null ? [] : await GesprekPersonen.VanAsync(db, gesprek, werk.Stop);
            await werk.EisAsync(Gegevenssoort.Gesprek, Actie.Schrijven, [.. invoer.Personen.Union(vorige)], stuk: opdracht.Gesprek?.Waarde);

            if (invoer.Personen.Count == 0 || (opdracht.Gesprek is not null && gesprek is null))
            {
                return new Weigering("GesprekGaatOverIemand", "Kies eerst over wie het gesprek gaat.", nameof(invoer.Deelnemers));
            }

            if (gesprek?.Status == Gespreksstatus.Vastgesteld)
            {
                return new Weigering("VastgesteldVerslagBlijft", "Dit verslag is vastgesteld en verandert niet meer. Maak een nieuw gesprek voor wat erbij komt.");
            }

            if (gesprek is not null && ActueleVersie.Toets(opdracht.Versie, gesprek.Versie) is { } weigering)
            {
                return weigering;
            }

            if (gesprek is null)
            {
                gesprek = new Gesprek { Id = GesprekId.Nieuw(), Verslaglegger = proces.Actor.Subject };
                db.Gesprekken.Add(gesprek);
                await register.RegistreerAsync(gesprek.Id.Waarde, Gegevenssoort.Gesprek, invoer.Personen, werk.Stop, opsteller: proces.Actor.Subject);
            }
            else
            {
                foreach (var erbij in invoer.Personen.Except(vorige))
                {
                    await register.VoegBetrokkeneToeAsync(gesprek.Id.Waarde, erbij, werk.Stop);
                }

                // Parts that this writer may not see were not on the screen: they stay as they are.
                var alle = await db.Gespreksdelen.Where(d => d.Gesprek == gesprek.Id).ToListAsync(werk.Stop);
                var wie = await db.BetrokkenenAsync([.. alle.Select(d => d.Id)], werk.Stop);
                var gezien = await dossier.VanAsync(
                    proces.Actor, Doelen.Onderzoek, Gegevenssoort.Gesprek, [.. alle.Select(d => new Onderdeel(d.Id, d.Leefgebied, [.. wie[d.Id]]))], werk.Stop);
                var oud = alle.Where(d => gezien.Contains(d.Id) || !wie[d.Id].Any()).ToList();
                var stukken = oud.Select(d => d.Id).ToArray();
                db.Betrokkenen.RemoveRange(await db.Betrokkenen.Where(b => stukken.Contains(b.Stuk)).ToListAsync(werk.Stop));
                db.Gespreksdelen.RemoveRange(oud);
                gesprek.Deelnemers.Clear();
                await db.SaveChangesAsync(werk.Stop);
            }

            Neem(gesprek, invoer);
            await db.SaveChangesAsync(werk.Stop);
            return new GesprekBewaard(gesprek.Id, gesprek.Versie);
        },
        stop);

    private void Neem(Gesprek gesprek, GesprekInvoer invoer)
    {
        gesprek.Gezin = invoer.Gezin;
        gesprek.Datum = invoer.Datum;
        gesprek.Plaats = invoer.Plaats.Trim();
        gesprek.NetwerkAanwezig = invoer.NetwerkAanwezig;
        gesprek.NetwerkToelichting = invoer.NetwerkToelichting.Trim();
        gesprek.Versie++;
        gesprek.Deelnemers.AddRange(invoer.Deelnemers.Select((d, i) => new Gespreksdeelnemer
        {
            Gesprek = gesprek.Id, Nummer = i + 1, Naam = d.Naam.Trim(), Soort = d.Soort, Persoon = d.Persoon,
        }));

        foreach (var (deel, nummer) in invoer.Delen.Select((d, i) => (d, i + 1)))
        {
            var nieuw = new Gespreksdeel
            {
                Id = Volgid.Nieuw(),
                Gesprek = gesprek.Id,
                Nummer = nummer,
                Soort = deel.Soort,
                Leefgebied = deel.Leefgebied,
                Thema = deel.Thema,
                Tekst = deel.Tekst,
                Zelf = deel.Zelf,
                Samen = deel.Samen,
                Gemeente = deel.Gemeente,
                Signaal = deel.Signaal,
                Vervolg = deel.Vervolg,
                VervolgUiterlijk = deel.VervolgUiterlijk,
                GeenActieReden = deel.GeenActieReden,
            };
            db.Gespreksdelen.Add(nieuw);
            db.Betrokkenen.AddRange(Betrokkene.Van(nieuw.Id, deel.Personen));
        }
    }
}

/// <summary>Whom a stored conversation is about.</summary>
internal static class GesprekPersonen
{
    public static async Task<IReadOnlyList<PersoonId>> VanAsync(GezinDb db, Gesprek gesprek, CancellationToken stop)
    {
        var delen = db.Gespreksdelen.Where(d => d.Gesprek == gesprek.Id).Select(d => d.Id);
        var personen = await db.Betrokkenen.Where(b => delen.Contains(b.Stuk)).Select(b => b.Persoon).Distinct().ToListAsync(stop);
        return [.. personen.Union(gesprek.Deelnemers.Select(d => d.Persoon).OfType<PersoonId>())];
    }
}
