using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Privacy.Raadplegingen;

/// <summary>
/// The only way to personal data. It decides with facts read in the same transaction, writes both log rows, and only then lets the question or handeling run;
/// all of it commits together. A refusal is logged too and looks like not existing.
/// </summary>
public sealed class Dossiertoegang(PrivacyDb db, Werkeenheid werk, Feitenlezer feitenlezer, Schrijver log, TimeProvider klok)
{
    private readonly Dictionary<Daad, HashSet<PersoonId>> _gelogd = [];

    private object? _gelogdIn;

    /// <summary>Reads about persons that are known by id.</summary>
    /// <exception cref="GeenToegangException">The actor may see none of them.</exception>
    public Task<T> LeesAsync<T>(
        Actor actor, Gegevenssoort soort, IReadOnlyCollection<PersoonId> personen, Doel doel, Func<Raadpleging, Task<T>> lees, CancellationToken stop,
        Leefgebied? leefgebied = null, Actie actie = Actie.Lezen) =>
        OnderToezichtAsync(
            actor, doel,
            s => RaadpleegAsync(actor, actie, soort, doel, personen, leefgebied, null, lees, s),
            stop);

    /// <summary>Reads a registered piece by its id.</summary>
    /// <exception cref="GeenToegangException">It does not exist, or the actor may not see it: the same to whoever asks.</exception>
    public Task<T> LeesStukAsync<T>(Actor actor, Guid stuk, Doel doel, Func<Raadpleging, Task<T>> lees, CancellationToken stop) =>
        OnderToezichtAsync(
            actor, doel,
            s => RaadpleegAsync(actor, Actie.Lezen, null, doel, [], null, stuk, lees, s),
            stop);

    /// <summary>
    /// Reads a list. The module filters in SQL with the actor's teams and keys; afterwards every person on the page is decided on and logged, and only the
    /// allowed rows are given back.
    /// </summary>
    /// <param name="actor">Who.</param>
    /// <param name="soort">What.</param>
    /// <param name="doel">Why.</param>
    /// <param name="lees">Reads one page.</param>
    /// <param name="persoonVan">The person a row is about; none for a row about nobody known.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="volgt">The limits that these rows follow as they are.</param>
    /// <exception cref="GeenToegangException">The actor may see no such list, or only with a limit that these rows do not follow.</exception>
    public Task<IReadOnlyList<T>> LijstAsync<T>(
        Actor actor, Gegevenssoort soort, Doel doel, Func<Task<IReadOnlyList<T>>> lees, Func<T, PersoonId?> persoonVan, CancellationToken stop,
        params IReadOnlyCollection<Voorwaarde> volgt) =>
        OnderToezichtAsync(
            actor, doel,
            async s =>
            {
                if (!Beslisser.KanOoit(actor, Actie.Lezen, soort))
                {
                    throw new GeenToegangException(Beslissing.Nee("geen recht")) { Data = { [nameof(Poging)] = new Poging(Actie.Lezen, soort, [], null, null) } };
                }

                werk.Toegangsgrond = doel.Verwerkingsactiviteit;
                var rijen = await lees();
                var personen = rijen.Select(persoonVan).OfType<PersoonId>().Distinct().ToArray();
                var feiten = (await feitenlezer.LeesAsync(actor, personen, klok.Vandaag(), s)) with { RedenGegeven = doel.Reden is not null };
                var beslissing = Beslisser.Beslis(actor, Actie.Lezen, soort, feiten, klok.Vandaag());

                var raadpleging = new Raadpleging(actor, beslissing, volgt);
                if (rijen.Count > 0 && raadpleging.Vergeten() is { } nee)
                {
                    throw new GeenToegangException(nee) { Data = { [nameof(Poging)] = new Poging(Actie.Lezen, soort, personen, null, null) } };
                }

                if (rijen.Count > 0)
                {
                    await log.SchrijfAsync(actor, Actie.Lezen, soort, doel, beslissing, beslissing.Toegestaan ? beslissing.Personen : personen, null, null, s);
                }

                // Every deny is kept (LOGBOEK §6.1), also of one among many.
                if (beslissing.Toegestaan && personen.Except(beslissing.Personen).ToArray() is { Length: > 0 } niet)
                {
                    await log.SchrijfAsync(actor, Actie.Lezen, soort, doel, Beslissing.Nee("geen recht bij deze persoon"), niet, null, null, s);
                }

                return (IReadOnlyList<T>)[.. rijen.Where(r => persoonVan(r) is not { } p || beslissing.Personen.Contains(p))];
            },
            stop);

    /// <summary>Reads what is about no person: a contract, a budget, the agenda. Decided by role, not logged per person.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="soort">What.</param>
    /// <param name="lees">Reads it.</param>
    /// <param name="volgt">The limits that the answer follows as it is, for everybody: a published figure is published, a list without persons shows nobody.</param>
    /// <exception cref="GeenToegangException">The role may not see it, or only with a limit that the answer does not follow.</exception>
    public async Task<T> LeesZakelijkAsync<T>(Actor actor, Gegevenssoort soort, Func<Raadpleging, Task<T>> lees, params IReadOnlyCollection<Voorwaarde> volgt)
    {
        var beslissing = Beslisser.Beslis(actor, Actie.Lezen, soort, Feiten.Geen, klok.Vandaag());
        if (beslissing.Toegestaan)
        {
            var raadpleging = new Raadpleging(actor, beslissing, volgt);
            var antwoord = await lees(raadpleging);
            if (raadpleging.Vergeten() is not { } vergeten)
            {
                return antwoord;
            }

            beslissing = vergeten;
        }

        // Inside another transaction the outermost one keeps it: what is written in this one is rolled back.
        if (!werk.InTransactie)
        {
            await NoteerWeigeringAsync(actor, Actie.Lezen, soort, beslissing, CancellationToken.None);
        }

        throw new GeenToegangException(beslissing) { Data = { [nameof(Poging)] = new Poging(Actie.Lezen, soort, [], null, null) } };
    }

    /// <summary>
    /// Keeps that somebody was turned away at the door of a page, before any question was asked (LOGBOEK §6.1: every deny). About no person. A visitor who did not log in is nobody to
    /// keep: that one is asked who it is.
    /// </summary>
    public Task NoteerWeigeringAsync(Actor actor, Actie actie, Gegevenssoort soort, CancellationToken stop) =>
        NoteerWeigeringAsync(actor, actie, soort, Beslissing.Nee("geen recht"), stop);

    private async Task NoteerWeigeringAsync(Actor actor, Actie actie, Gegevenssoort soort, Beslissing beslissing, CancellationToken stop)
    {
        if (actor.IsAnoniem)
        {
            return;
        }

        await werk.InTransactieAsync(
            async s =>
            {
                await log.SchrijfAsync(actor, actie, soort, Doelen.Beheer, beslissing, [], null, null, s);
                return (true, true);
            },
            stop);
    }

    /// <summary>
    /// Reads the access log as a whole. About no person, and logged all the same, a refusal too: who watches is watched (LOGBOEK §6.1).
    /// </summary>
    /// <param name="actor">Who.</param>
    /// <param name="lees">Reads it.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="volgt">The limits that the answer follows as it is, for everybody.</param>
    /// <exception cref="GeenToegangException">The role may not see it, or only with a limit that the answer does not follow.</exception>
    public Task<T> LeesLogboekAsync<T>(Actor actor, Func<Raadpleging, Task<T>> lees, CancellationToken stop, params IReadOnlyCollection<Voorwaarde> volgt) =>
        OverNiemandAsync(actor, Gegevenssoort.Auditlog, Doelen.Toezicht, lees, volgt, stop);

    /// <summary>Adds up what is kept of persons: the answer tells of nobody, the reading is logged as one about nobody.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="soort">What is added up.</param>
    /// <param name="doel">Why.</param>
    /// <param name="tel">Adds up.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="volgt">The limits that the sums follow as they are, for everybody.</param>
    /// <exception cref="GeenToegangException">The role may not see it, or only with a limit that the sums do not follow.</exception>
    public Task<T> TelAsync<T>(Actor actor, Gegevenssoort soort, Doel doel, Func<Raadpleging, Task<T>> tel, CancellationToken stop, params IReadOnlyCollection<Voorwaarde> volgt) =>
        OverNiemandAsync(
            actor, soort, doel,
            raadpleging =>
            {
                werk.Toegangsgrond = doel.Verwerkingsactiviteit;
                return tel(raadpleging);
            },
            volgt, stop);

    // The row is written after the reading, in the same transaction: a look does not see itself, and without the row there is no answer.
    private Task<T> OverNiemandAsync<T>(Actor actor, Gegevenssoort soort, Doel doel, Func<Raadpleging, Task<T>> lees, IReadOnlyCollection<Voorwaarde> volgt, CancellationToken stop) =>
        OnderToezichtAsync(
            actor, doel,
            async s =>
            {
                var beslissing = Beslisser.Beslis(actor, Actie.Lezen, soort, Feiten.Geen, klok.Vandaag());
                if (!beslissing.Toegestaan)
                {
                    throw Nee(beslissing);
                }

                var raadpleging = new Raadpleging(actor, beslissing, volgt);
                var antwoord = await lees(raadpleging);
                if (raadpleging.Vergeten() is { } nee)
                {
                    throw Nee(nee);
                }

                await log.SchrijfAsync(actor, Actie.Lezen, soort, doel, beslissing, [], null, null, s);
                return antwoord;

                GeenToegangException Nee(Beslissing beslissing) => new(beslissing) { Data = { [nameof(Poging)] = new Poging(Actie.Lezen, soort, [], null, null) } };
            },
            stop);

    /// <summary>Runs a handeling: once per request key, in one transaction with outbox and log. It must ask <see cref="Werk.EisAsync"/> at least once.</summary>
    /// <exception cref="GeenToegangException">The actor may not do this.</exception>
    public Task<Uitkomst<T>> DoeAsync<T>(Proces proces, Func<Werk, Task<Uitkomst<T>>> handeling, CancellationToken stop) =>
        BewaakAsync(
            proces.Actor, proces.Doel,
            () => werk.DoeEenmaalAsync(
                proces.Sleutel,
                async s =>
                {
                    var eerder = werk.Toegangsgrond;
                    werk.Toegangsgrond = proces.Doel.Verwerkingsactiviteit;
                    try
                    {
                        var w = new Werk(this, werk, proces, s);
                        var uitkomst = await handeling(w);
                        return w.Geeist ? uitkomst : throw new InvalidOperationException("Een handeling zonder EisAsync: niemand heeft gevraagd of dit mag.");
                    }
                    finally
                    {
                        werk.Toegangsgrond = eerder;
                    }
                },
                stop),
            stop);

    internal async Task<Beslissing> EisAsync(
        Proces proces, Gegevenssoort soort, Actie actie, IReadOnlyCollection<PersoonId> personen, Leefgebied? leefgebied, Guid? stuk, string? team, CancellationToken stop)
    {
        var geregistreerd = stuk is { } id ? await db.Dossierstukken.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop) : null;
        var feiten = (await feitenlezer.LeesAsync(proces.Actor, personen, klok.Vandaag(), stop)) with
        {
            Leefgebied = leefgebied ?? geregistreerd?.Leefgebied,
            Opsteller = geregistreerd?.Opsteller,
            Team = team ?? geregistreerd?.Team,
            RedenGegeven = proces.Doel.Reden is not null,
        };
        var beslissing = Beslisser.Beslis(proces.Actor, actie, soort, feiten, klok.Vandaag());

        if (!beslissing.Toegestaan || personen.Any(p => !beslissing.Personen.Contains(p)))
        {
            throw new GeenToegangException(beslissing with { Toegestaan = false }) { Data = { [nameof(Poging)] = new Poging(actie, soort, personen, leefgebied, stuk) } };
        }

        // Asked again in the same transaction, for the same work of the same person on the same things: it was one act and is in the log.
        if (_gelogdIn != werk.Poging)
        {
            _gelogd.Clear();
            _gelogdIn = werk.Poging;
        }

        var daad = new Daad(proces.Actor.Subject, proces.Doel, actie, soort, leefgebied, stuk);
        if (personen.Count == 0 || !_gelogd.TryGetValue(daad, out var eerder) || !personen.All(eerder.Contains))
        {
            await log.SchrijfAsync(proces.Actor, actie, soort, proces.Doel, beslissing, personen, leefgebied, stuk, stop);
            _gelogd[daad] = [.. personen];
        }

        return beslissing;
    }

    private sealed record Daad(string Wie, Doel Doel, Actie Actie, Gegevenssoort Soort, Leefgebied? Leefgebied, Guid? Stuk);

    private sealed record Poging(Actie Actie, Gegevenssoort Soort, IReadOnlyCollection<PersoonId> Personen, Leefgebied? Leefgebied, Guid? Stuk);

    private async Task<T> RaadpleegAsync<T>(
        Actor actor, Actie actie, Gegevenssoort? gevraagd, Doel doel, IReadOnlyCollection<PersoonId> personen, Leefgebied? leefgebied, Guid? stuk,
        Func<Raadpleging, Task<T>> lees, CancellationToken stop)
    {
        var soort = gevraagd ?? default;
        string? opsteller = null, team = null;

        if (stuk is { } id)
        {
            var rijen = await (from d in db.Dossierstukken.AsNoTracking()
                               where d.Id == id
                               join b in db.Betrokkenen on d.Zoals ?? d.Id equals b.Stuk into allen
                               from b in allen.DefaultIfEmpty()
                               select new { d.Soort, d.Opsteller, d.Team, d.Leefgebied, Persoon = (PersoonId?)b!.Persoon }).ToListAsync(stop);
            var geregistreerd = rijen.FirstOrDefault() ?? throw new GeenToegangException(Beslissing.Nee("bestaat niet"));
            (soort, opsteller, team, leefgebied) = (geregistreerd.Soort, geregistreerd.Opsteller, geregistreerd.Team, geregistreerd.Leefgebied);
            personen = [.. rijen.Select(r => r.Persoon).OfType<PersoonId>()];
        }

        var feiten = (await feitenlezer.LeesAsync(actor, personen, klok.Vandaag(), stop)) with
        {
            Leefgebied = leefgebied, Opsteller = opsteller, Team = team, RedenGegeven = doel.Reden is not null,
        };
        var beslissing = Beslisser.Beslis(actor, actie, soort, feiten, klok.Vandaag());

        if (!beslissing.Toegestaan)
        {
            throw new GeenToegangException(beslissing) { Data = { [nameof(Poging)] = new Poging(actie, soort, personen, leefgebied, stuk) } };
        }

        await log.SchrijfAsync(actor, actie, soort, doel, beslissing, beslissing.Personen, leefgebied, stuk, stop);
        werk.Toegangsgrond = doel.Verwerkingsactiviteit;
        var raadpleging = new Raadpleging(actor, beslissing, []);
        var antwoord = await lees(raadpleging);

        if (raadpleging.Vergeten() is { } nee)
        {
            throw new GeenToegangException(nee) { Data = { [nameof(Poging)] = new Poging(actie, soort, personen, leefgebied, stuk) } };
        }

        return antwoord;
    }

    private Task<T> OnderToezichtAsync<T>(Actor actor, Doel doel, Func<CancellationToken, Task<T>> lees, CancellationToken stop) =>
        BewaakAsync(
            actor, doel,
            () => werk.InTransactieAsync(
                async s =>
                {
                    var eerder = werk.Toegangsgrond;
                    try
                    {
                        return (await lees(s), true);
                    }
                    finally
                    {
                        werk.Toegangsgrond = eerder;
                    }
                },
                stop),
            stop);

    // What was refused is rolled back; that it was tried is kept, in a transaction of its own. Inside another transaction the outermost one keeps it.
    private async Task<T> BewaakAsync<T>(Actor actor, Doel doel, Func<Task<T>> doe, CancellationToken stop)
    {
        try
        {
            return await doe();
        }
        catch (GeenToegangException fout) when (!werk.InTransactie && fout.Data[nameof(Poging)] is Poging poging)
        {
            await werk.InTransactieAsync(
                async s =>
                {
                    await log.SchrijfAsync(actor, poging.Actie, poging.Soort, doel, fout.Beslissing, poging.Personen, poging.Leefgebied, poging.Stuk, s);
                    return (true, true);
                },
                stop);
            throw;
        }
    }
}

/// <summary>What a handeling gets: it asks permission, tells what happened, and knows who acts.</summary>
public sealed class Werk
{
    private readonly Dossiertoegang _toegang;
    private readonly Werkeenheid _werk;

    internal Werk(Dossiertoegang toegang, Werkeenheid werk, Proces proces, CancellationToken stop)
    {
        (_toegang, _werk) = (toegang, werk);
        (Proces, Stop) = (proces, stop);
    }

    /// <summary>Who and why.</summary>
    public Proces Proces { get; }

    /// <summary>Cancels.</summary>
    public CancellationToken Stop { get; }

    internal bool Geeist { get; private set; }

    /// <summary>May the actor do this with these persons? All of them, or it stops here and looks like not existing. Writes the log rows.</summary>
    /// <param name="soort">What.</param>
    /// <param name="actie">Does what.</param>
    /// <param name="personen">About whom; none for what is about nobody.</param>
    /// <param name="stuk">The registered piece, so that who prepared it counts (AUTORISATIE R7).</param>
    /// <param name="leefgebied">Category.</param>
    /// <param name="team">The team it lies with, for what has no known person yet.</param>
    public async Task<Beslissing> EisAsync(
        Gegevenssoort soort, Actie actie, IReadOnlyCollection<PersoonId> personen, Guid? stuk = null, Leefgebied? leefgebied = null, string? team = null)
    {
        var beslissing = await _toegang.EisAsync(Proces, soort, actie, personen, leefgebied, stuk, team, Stop);
        Geeist = true;
        return beslissing;
    }

    /// <summary>Anybody may do this, a visitor too; it is about nobody known (an anonymous question).</summary>
    public void VoorIedereen() => Geeist = true;

    /// <summary>Tells those downstream.</summary>
    public void Vertel(IGebeurtenis gebeurtenis) => _werk.Vertel(gebeurtenis);
}
