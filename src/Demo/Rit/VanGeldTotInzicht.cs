using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Bestaanszekerheid.Minima;
using Rotonde.Bestaanszekerheid.WerkLoont;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Mensen;
using Rotonde.Monitor;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Demo.Rit;

/// <summary>C30, C31: does work pay, and what reaches the monitor without a name.</summary>
public sealed partial class Demorit
{
    [Controlepunt("C30", "2025-10-15")]
    private Task<string> WerkenMoetLonenAsync(CancellationToken stop)
    {
        _ = stop;
        Werkuitkomst Reken(DateOnly dag, decimal loon, Bedrag? maximum, bool voltijd) => WerkenLoont.Toets(new Werkvoorstel(
            Bijstandsnormen.Op(dag)!.Waarde.Gehuwden, Bedrag.Euro(loon), maximum,
            voltijd ? Bedrag.Euro(92.92m) : Bedrag.Nul, voltijd ? Bedrag.Euro(150) : Bedrag.Nul, voltijd ? Bedrag.Euro(120) : Bedrag.Nul));

        var vandaag = klok.Vandaag();
        var voltijd = Reken(vandaag, 2_250, null, true);
        Zie.Gelijk(Bedrag.Euro(-68.72m), voltijd.Verschil, "voltijd 2.250");
        Zie.Waar(voltijd.GaatErNietOpVooruit, "voorstel op maat", "geen voorstel");

        var toen = new DateOnly(2024, 7, 1);
        var maximum = WerkenLoont.VrijlatingMaximum.Geldend(toen).Waarde;
        Zie.Gelijk(Bedrag.Euro(17.87m), Reken(toen, 2_250, maximum, true).Verschil, "voltijd met de bedragen van 01-07-2024");
        Zie.Gelijk(Bedrag.Euro(269), Reken(toen, 1_300, maximum, false).Verschil, "deeltijd met de bedragen van 01-07-2024");
        return Task.FromException<string>(new NogNietGebouwdException(
            "deeltijd 1.300 met het maximum van de vrijlating in 2025 (dat bedrag staat niet in de bronnen)",
            "voltijd 2.250 geeft −68,72, dus een voorstel op maat; met de bedragen van 01-07-2024 voltijd +17,87 en deeltijd +269,00"));
    }

    [Controlepunt("C31", "2025-10-20")]
    private async Task<string> KwartaalmonitorAsync(CancellationToken stop)
    {
        var (q2, q3) = (new Kwartaal(2025, 2), new Kwartaal(2025, 3));
        var (voor, na) = (await MeetAsync(q2, stop), await MeetAsync(q3, stop));
        foreach (var code in new[] { "I-06", "I-09", "I-20" })
        {
            Zie.Gelijk(2m, Waarde(na, code), $"{code} in het derde kwartaal");
        }

        Zie.Gelijk(54m, Waarde(voor, "I-21"), "I-21 in het tweede kwartaal (dagen)");
        Zie.Gelijk((0m, 0m), (Waarde(voor, "I-08"), Waarde(na, "I-08")), "I-08 in het tweede en derde kwartaal");
        Zie.Gelijk((2m, 3m), (voor["I-24"].Nu!.Teller, voor["I-24"].Nu!.Noemer), "I-24 in het tweede kwartaal: op tijd en met een norm");

        await StelSamenAsync(new(q3, Demo: true), stop);
        var zonder = await LeesAnalyseopslagAsync(stop);
        Zie.Gelijk("", string.Join(", ", WieStaatIn(zonder.Tekst)), "namen en nummers in de analyseopslag");

        // The story carries the family name in its title: the one place where a name may stand, and the proof that the search finds one.
        await StelSamenAsync(new(q3, Verhalen: [new Verhaal("De Vries (fictief)", "Een gezin kreeg één plan en minder hulpverleners.", Verhaalsoort.Fictief, ["I-06", "I-20"])]), stop);
        var editie = await MetAsync<KwartaalmonitorOverzicht, Editie?>(o => o.InBewerkingAsync(Bella, q3, stop)) ?? throw new RitfoutException("een editie", "geen");
        Zie.Gelijk((q3, Editiestatus.Concept), (editie.Kwartaal, editie.Status), "editie");
        var verhaal = editie.Hoofdstukken.SelectMany(h => h.Verhalen).Single();
        Zie.Gelijk(("De Vries (fictief)", Verhaalsoort.Fictief, "I-06 I-20"), (verhaal.Titel, verhaal.Soort, string.Join(' ', verhaal.Indicatoren)), "verhaal");
        Zie.Gelijk("Vries", string.Join(", ", WieStaatIn((await LeesAnalyseopslagAsync(stop)).Tekst)), "namen in de analyseopslag met het verhaal erbij");

        return "twee lijnen van Roos in I-06, I-09 en I-20; de hulp van Riek 54 dagen in I-21; in I-24 2 van de 3 berichten op tijd; I-08 in beide kwartalen 0; "
            + $"editie {q3} samengesteld met het verhaal '{verhaal.Titel}'; vóór het verhaal stond in {zonder.Rijen} rijen van {string.Join(", ", zonder.Tabellen)} geen naam of BSN, erna alleen de titel";
    }

    private async Task<IReadOnlyDictionary<string, Indicatormeting>> MeetAsync(Kwartaal kwartaal, CancellationToken stop)
    {
        await WerkDoorAsync(stop);
        _ = (await MetAsync<BerekenIndicatoren, Uitkomst<int>>(b => b.UitvoerenAsync(new(kwartaal), new Proces(Bella, Doelen.Beheer), stop))).Waarde;
        return await MetAsync<IndicatorOverzicht, IReadOnlyDictionary<string, Indicatormeting>>(o => o.GeefAsync(Bella, kwartaal, stop));
    }

    private static decimal? Waarde(IReadOnlyDictionary<string, Indicatormeting> metingen, string code) =>
        metingen.GetValueOrDefault(code)?.Nu is { } m ? Indicatorlijst.Met(code).Waarde(m.Teller, m.Noemer) : null;

    private async Task StelSamenAsync(StelKwartaalmonitorSamen.Opdracht opdracht, CancellationToken stop) =>
        _ = (await MetAsync<StelKwartaalmonitorSamen, Uitkomst<EditieId>>(s => s.UitvoerenAsync(opdracht, new Proces(Bella, Doelen.Beheer), stop))).Waarde;

    private Task<(IReadOnlyList<string> Tabellen, int Rijen, string Tekst)> LeesAnalyseopslagAsync(CancellationToken stop) =>
        DoeAsync(sp => new AnalyseopslagSql(sp.GetRequiredService<Werkeenheid>(), sp.GetRequiredService<MonitorDb>()).LeesAllesAsync(stop));

    /// <summary>Which first names, last names and numbers of the family stand in a text, as whole words: "Jan" is not "jan", the month.</summary>
    private static IEnumerable<string> WieStaatIn(string tekst) => Demoinwoners.Alle
        .SelectMany(i => new[] { i.Roepnaam, i.Achternaam.Split(' ')[^1], i.Bsn.Voluit }).Distinct()
        .Where(woord => Regex.IsMatch(tekst, $@"\b{Regex.Escape(woord)}\b", RegexOptions.CultureInvariant));
}
