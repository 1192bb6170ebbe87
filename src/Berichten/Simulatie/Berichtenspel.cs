using Rotonde.Basis;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Simulatie;

/// <summary>
/// Plays months of traffic between a gemeente and its aanbieders with the same engine on both sides, each with a register of its own: requests, allocations,
/// starts, stops, changes and declarations, with the mistakes that people make: wrong and late messages, messages sent twice, corrections.
/// The shares of chance are made up; the rules, the answers and the terms are the standard's.
/// </summary>
public static class Berichtenspel
{
    /// <summary>Plays a plan until every message is answered.</summary>
    /// <param name="plan">What to play.</param>
    /// <param name="meekijken">Gets every message, in order of sending: to write it down, or to play it against something else.</param>
    /// <param name="stop">Stops between two messages.</param>
    /// <exception cref="ArgumentException">The plan cannot be played; the message says why, in Dutch.</exception>
    public static async Task<Simulatieverslag> SpeelAsync(Simulatieplan plan, Action<Poststuk>? meekijken = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Bezwaar() is { } bezwaar)
        {
            throw new ArgumentException(bezwaar, nameof(plan));
        }

        var kans = new Random(plan.Zaad);
        var telling = new Telling();
        var post = new Post(plan, kans, telling, meekijken, stop);
        var gemeente = new Kant(null, new Proefafspraken());

        // Made up, in the range of the demonstration.
        var aanbieders = Enumerable.Range(1, plan.Aanbieders).Select(n => new Kant(AgbCode.Parse($"9999{1000 + n:0000}"), null)).ToList();
        var kop = new Koppen(plan.Gemeente, post);
        var levering = new Leveringsspel(post, gemeente, kop, telling);
        var toewijzing = new Toewijzingsspel(post, gemeente, kop, telling, levering);
        var dossiers = Proefnummers.Alle().Take(plan.Clienten).Select((bsn, i) => Dossier(bsn, i, aanbieders, kans, plan)).ToList();
        foreach (var dossier in dossiers)
        {
            post.Op(plan.Begin.AddDays(kans.Next(plan.Slot.DayNumber - plan.Begin.DayNumber + 1)), () => toewijzing.BeginAsync(dossier));
        }

        foreach (var groep in dossiers.GroupBy(d => (d.Aanbieder, d.Standaard)))
        {
            var declaraties = new Declaratiespel(post, gemeente, kop, groep.Key.Aanbieder, groep.Key.Standaard, [.. groep]);
            for (var maand = plan.Begin; maand < plan.Slot; maand = maand.AddMonths(1))
            {
                var periode = maand;
                post.Zeker(maand.AddMonths(1).AddDays(kans.NextDouble() < 0.05 ? 24 : 2 + kans.Next(9)), () => declaraties.DeclareerAsync(periode));
            }
        }

        await post.SpeelAsync().ConfigureAwait(false);
        return telling.Verslag(
            plan,
            await GoedgekeurdAsync([gemeente], dossiers, plan, stop).ConfigureAwait(false),
            await GoedgekeurdAsync(aanbieders, dossiers, plan, stop).ConfigureAwait(false));
    }

    private static Dossier Dossier(Bsn bsn, int nummer, List<Kant> aanbieders, Random kans, Simulatieplan plan)
    {
        var standaard = nummer % 2 == 0 ? Standaard.IWmo : Standaard.IJw;
        var leeftijd = standaard == Standaard.IJw ? 4 + kans.Next(12) : 25 + kans.Next(65);
        return new(bsn, standaard, aanbieders[nummer / 2 % aanbieders.Count], plan.Begin.AddYears(-leeftijd).AddDays(-kans.Next(365)), kans.Next(2) == 0 ? "1" : "2");
    }

    // What a register holds as granted, debit minus credit.
    private static async Task<Bedrag> GoedgekeurdAsync(IReadOnlyList<Kant> kanten, List<Dossier> dossiers, Simulatieplan plan, CancellationToken stop)
    {
        var som = Bedrag.Nul;
        foreach (var groep in dossiers.GroupBy(d => (d.Aanbieder, d.Standaard)))
        {
            foreach (var kant in kanten.Where(k => k.Aanbieder is null || k == groep.Key.Aanbieder))
            {
                var stand = await kant.Register.ZoekAsync(
                    new()
                    {
                        Soort = Berichtsoort.Van(groep.Key.Standaard, 323),
                        Gemeente = plan.Gemeente.ToString(),
                        Aanbieder = groep.Key.Aanbieder.Aanbieder.ToString()!,
                        Identificatie = "",
                        Toewijzingnummers = groep.SelectMany(d => d.Hulp).Select(h => h.Toewijzing.ToewijzingNummer).ToHashSet(),
                    },
                    stop).ConfigureAwait(false);
                som += Bedrag.Som(stand.Prestaties.Where(p => p.Staat == Prestatiestaat.Goedgekeurd).Select(p => p.Prestatie.IngediendBedrag));
            }
        }

        return som;
    }
}
