using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Financien.Grootboek;
using Rotonde.Financien.Prognose;
using Rotonde.Monitor.Feiten;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Monitor.Indicatoren;

/// <summary>
/// Measures all indicators that have a source, for one quarter and for the base year, and keeps the outcome. It runs at night (R-252) and may run again:
/// a measurement is replaced until it stands in a frozen edition, which keeps its own copy. A quarter that still runs is measured as far as it is known.
/// </summary>
public sealed class BerekenIndicatoren(Dossiertoegang dossier, MonitorDb db, FeitenSql feiten, GrootboekSql grootboek, PrognoseOverzicht prognose, TimeProvider klok) : IHandeling
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>For which quarter.</summary>
    public sealed record Opdracht(Kwartaal Kwartaal);

    /// <summary>Measures; answers how many indicators got a value.</summary>
    public Task<Uitkomst<int>> UitvoerenAsync(Opdracht opdracht, Proces proces, CancellationToken stop) => dossier.DoeAsync<int>(proces, async werk =>
    {
        await werk.EisAsync(Gegevenssoort.KwartaalmonitorInBewerking, Actie.Schrijven, []);
        var metingen = await MeetAsync(opdracht.Kwartaal, werk.Stop);
        var basis = await MeetBasisAsync(werk.Stop);
        await BewaarAsync(opdracht.Kwartaal, false, metingen, werk.Stop);
        await BewaarAsync(new Kwartaal(2019, 4), true, basis, werk.Stop);
        return metingen.Count;
    }, stop);

    private async Task<Dictionary<string, (Meting Meting, IReadOnlyList<string> Ook)>> MeetAsync(Kwartaal kwartaal, CancellationToken stop)
    {
        var uit = new Dictionary<string, (Meting, IReadOnlyList<string>)>(StringComparer.Ordinal);
        var vandaag = klok.Vandaag();
        var dag = Peilmoment.Dag(kwartaal, vandaag);
        if (dag < kwartaal.Periode.Begin)
        {
            return uit;
        }

        var tot = new Periode(kwartaal.Periode.Begin, dag);
        var (lijnen, berichten) = await feiten.HeeftFeitenTotAsync(dag, stop);
        if (lijnen)
        {
            Tel(uit, await feiten.ActiefPerWetAsync(dag, stop));
            var (looptijd, mediaan) = await feiten.LooptijdAsync(tot, stop);
            uit["I-21"] = (looptijd, mediaan is { } m ? [$"Mediaan: {m.ToString("N0", Nederlands)} dagen"] : []);
        }

        if (berichten)
        {
            uit["I-24"] = (await feiten.TijdigheidAsync(tot, stop), []);
        }

        if (Peilmoment.Maand(kwartaal, vandaag) is not { } maand)
        {
            return uit;
        }

        // The forecast is asked as the system: this handeling itself was permitted, and it shows no line of the ledger.
        var beeld = await prognose.GeefAsync(Actor.Systeem("monitor"), kwartaal.Jaar, maand, stop);
        if (beeld.Uitputting is { } uitputting && I25UitputtingBegroting.Meet(uitputting, beeld.Gekozen?.Jaar) is { } i25)
        {
            uit["I-25"] = (i25,
            [
                $"Uitputting tot nu: {uitputting.Procent?.ToString("N1", Nederlands)} % van {uitputting.PrimaireBegroting.InHeleEuro()}",
                $"Prognose voor het jaar: {beeld.Gekozen!.Jaar.InHeleEuro()}",
            ]);
        }

        // Four quarters of which one still runs would be three and a bit.
        if (beeld.Maanden.Count > 0 && dag == kwartaal.Peildatum)
        {
            uit["I-26"] = (I26TotaleKosten.Meet(await KostenAsync(I26TotaleKosten.VierKwartalen(kwartaal), kwartaal.Peildatum, stop)), []);
        }

        return uit;
    }

    private async Task<Dictionary<string, (Meting Meting, IReadOnlyList<string> Ook)>> MeetBasisAsync(CancellationToken stop)
    {
        var uit = new Dictionary<string, (Meting, IReadOnlyList<string>)>(StringComparer.Ordinal);
        var einde = new DateOnly(2019, 12, 31);
        var (lijnen, berichten) = await feiten.HeeftFeitenTotAsync(einde, stop);
        if (lijnen)
        {
            Tel(uit, await feiten.ActiefPerWetAsync(einde, stop));
            var (looptijd, _) = await feiten.LooptijdAsync(Periode.Jaar(2019), stop);
            if (looptijd.Noemer > 0)
            {
                uit["I-21"] = (looptijd, []);
            }
        }

        if (berichten)
        {
            uit["I-24"] = (await feiten.TijdigheidAsync(Periode.Jaar(2019), stop), []);
        }

        var kosten = await KostenAsync(Periode.Jaar(2019), DateOnly.MaxValue, stop);
        if (kosten != Bedrag.Nul)
        {
            uit["I-26"] = (I26TotaleKosten.Meet(kosten), []);
        }

        return uit;
    }

    private async Task<Bedrag> KostenAsync(Periode periode, DateOnly geboektTot, CancellationToken stop)
    {
        static int Maand(DateOnly dag) => (dag.Year * 100) + dag.Month;
        var groepen = await grootboek.PerProductgroepAsync(Maand(periode.Begin), Maand(periode.Einde!.Value), Maand(geboektTot), stop);
        return Bedrag.Som(groepen.Select(g => g.Bedrag));
    }

    private static void Tel(Dictionary<string, (Meting, IReadOnlyList<string>)> uit, IReadOnlyDictionary<Wet, int> perWet)
    {
        var (wmo, jeugd) = (perWet.GetValueOrDefault(Wet.Wmo), perWet.GetValueOrDefault(Wet.Jeugdwet));
        uit["I-06"] = uit["I-09"] = (new Meting(jeugd), []);
        uit["I-08"] = (new Meting(wmo), []);
        uit["I-20"] = (new Meting(wmo + jeugd), [$"Wmo {wmo.ToString("N0", Nederlands)}, Jeugdwet {jeugd.ToString("N0", Nederlands)}"]);
    }

    private async Task BewaarAsync(Kwartaal kwartaal, bool isBasis, Dictionary<string, (Meting Meting, IReadOnlyList<string> Ook)> metingen, CancellationToken stop)
    {
        var bewaard = await db.Metingen.Where(m => m.Kwartaal == kwartaal && m.IsBasis == isBasis).ToListAsync(stop);
        var huidig = bewaard.Where(m => Indicatorlijst.Met(m.Code).Versie == m.Versie).ToDictionary(m => m.Code, StringComparer.Ordinal);
        db.Metingen.RemoveRange(huidig.Values.Where(m => !metingen.ContainsKey(m.Code)));
        foreach (var (code, (meting, ook)) in metingen)
        {
            if (!huidig.TryGetValue(code, out var waarde))
            {
                waarde = new GemetenWaarde
                {
                    Code = code, Kwartaal = kwartaal, Versie = Indicatorlijst.Met(code).Versie, IsBasis = isBasis, Teller = meting.Teller, BerekendOp = klok.GetUtcNow(),
                };
                db.Metingen.Add(waarde);
            }

            (waarde.Teller, waarde.Noemer) = (meting.Teller, meting.Noemer);
            (waarde.OokGetoond, waarde.BerekendOp) = (string.Join('\n', ook), klok.GetUtcNow());
        }

        await db.SaveChangesAsync(stop);
    }
}
